from pathlib import Path

from training.conllu import simplified, treebank

TWO = """# newdoc id = one
# text = Tove sailed.
1\tTove\tTove\tPROPN\t_\t_\t2\tnsubj\t_\tEntity=(1-person-1)
2\tsailed\tsail\tVERB\t_\t_\t0\troot\t_\t_
3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

# text = the Vellin Yard's crane fell
1\tthe\tthe\tDET\t_\t_\t3\tdet\t_\tEntity=(2-object-1(3-organization-2
2\tVellin\tVellin\tPROPN\t_\t_\t3\tcompound\t_\t_
3-4\tYard's\t_\t_\t_\t_\t_\t_\t_\t_
3\tYard\tYard\tPROPN\t_\t_\t5\tnmod:poss\t_\t_
4\t's\t's\tPART\t_\t_\t3\tcase\t_\tEntity=3)
5\tcrane\tcrane\tNOUN\t_\t_\t6\tnsubj:weird\t_\tEntity=2)
6\tfell\tfall\tVERB\t_\t_\t0\troot\t_\t_

# newdoc id = two
1\tRain\train\tNOUN\t_\t_\t0\troot\t_\t_

"""


def test_documents_sentences_and_trees(tmp_path: Path) -> None:
    path = tmp_path / "bank.conllu"
    path.write_text(TWO, encoding="utf-8")
    first, second = treebank(path)
    assert first.words == ["Tove", "sailed", ".", "the", "Vellin", "Yard", "'s", "crane", "fell"]
    assert first.sentences == [range(3), range(3, 9)]
    assert first.syntax is not None
    assert first.syntax.heads == [1, -1, 1, 5, 5, 7, 5, 8, -1]
    assert first.syntax.deprels[7] == "nsubj"
    assert second.words == ["Rain"]


def test_names_are_proper_ones_without_article_and_possessive_mark(tmp_path: Path) -> None:
    path = tmp_path / "bank.conllu"
    path.write_text(TWO, encoding="utf-8")
    first, second = treebank(path)
    told = [(" ".join(first.words[start:end]), kind) for start, end, kind in first.marks["names"]]
    assert told == [("Tove", "person"), ("Vellin Yard", "organisation")]
    assert second.marks["names"] == []


def test_subtypes_that_the_model_does_not_know_are_dropped() -> None:
    assert simplified("nsubj:pass") == "nsubj:pass"
    assert simplified("obl:unheard") == "obl"

"""Small words of closed classes: forms of "be" and "get", modal verbs, relative pronouns."""

from secondsource.read.vocabulary.wordlists import word_set

BE = word_set("be is are was were been being am 's ’s 're ’re")
BE_OR_GET = BE | word_set("get gets got getting")
MODALS = word_set("can could may might must should would")
"""Those that leave open whether it is done; "will" and "shall" do not."""

FUTURE = word_set("will shall wo 'll ’ll")
NEGATIONS = word_set("not n't n’t never")
RELATIVES = word_set("who whom which that")

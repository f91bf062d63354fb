"""What syntax shows of a sentence: clauses, noun phrases, appositions, reporting."""

"""How many: the numbers of a report, what each counts and to which event it belongs."""

"""The errors of the program.

SecondsourceError
├── UsageError           the command was asked for in a way that makes no sense (exit code 2)
├── InputError           one input cannot be read; its reason goes to ``skipped`` and the rest goes on
├── CodebookError        a codebook file breaks the codebook's rules
├── ListError            a list of people and bodies breaks the rules of its format
└── InstallationError    a file that belongs to the program is missing or altered
"""


class SecondsourceError(Exception):
    """Base of all errors; its text is a sentence that tells the user what to do."""


class UsageError(SecondsourceError):
    """The command was asked for in a way that makes no sense."""


class InputError(SecondsourceError):
    """One input cannot be read; the text is the reason that is shown beside it."""


class CodebookError(SecondsourceError):
    """A codebook file breaks the codebook's rules."""


class ListError(SecondsourceError):
    """A list of people and bodies breaks the rules of its format."""


class InstallationError(SecondsourceError):
    """A file that belongs to the program is missing or was altered."""

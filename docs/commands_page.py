"""The generated part of ``docs/commands.md``: every command and option, from the command line itself."""

from enum import Enum

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from secondsource.cli import app

Parameter = TyperOption | TyperArgument


def commands() -> dict[str, TyperCommand]:
    """The program's commands by name, as the command line knows them."""
    group = typer.main.get_command(app)
    if not isinstance(group, TyperGroup):
        raise TypeError("the program has one command only")
    return {name: command for name, command in sorted(group.commands.items()) if isinstance(command, TyperCommand)}


def parameters(command: TyperCommand) -> list[Parameter]:
    """A command's arguments and options, in the order of its help."""
    return [parameter for parameter in command.params if isinstance(parameter, TyperOption | TyperArgument)]


def commands_part() -> str:
    """A chapter for each command with a table of its options."""
    return "\n\n".join(_chapter(name, command) for name, command in commands().items())


def _chapter(name: str, command: TyperCommand) -> str:
    about = " ".join((command.help or "").split())
    rows = [_row(parameter) for parameter in parameters(command)]
    head = [f"## secondsource {name}", "", about, "", "| argument or option | does |", "| --- | --- |"]
    return "\n".join([*head, *rows])


def _row(parameter: Parameter) -> str:
    metavar = parameter.metavar or ""
    if isinstance(parameter, TyperOption):
        names = ", ".join(f"`{name}`" for name in (*parameter.opts, *parameter.secondary_opts))
    else:
        names = f"`{metavar}`"
    values = f" {metavar}" if metavar and isinstance(parameter, TyperOption) else _choices(parameter)
    return f"| {names}{values} | {' '.join((parameter.help or '').split())} |"


def _choices(parameter: Parameter) -> str:
    """The words that an option takes, where it takes few."""
    annotation = parameter.type_descriptor.annotation
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return " " + " ".join(f"`{choice.value}`" for choice in annotation)
    return ""

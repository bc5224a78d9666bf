"""The command line: its commands by name, each loaded when it is called (``pipeline/commands/``, one a file)."""

from __future__ import annotations

from importlib import import_module

import click

# What each command says of itself first, so that the list of them is printed without loading any.
COMMANDS = {
    "evaluate": "Compare what is read from the documents of CORPUS with what a person read from them.",
    "extract": "Read papers and write their records as a dataset.",
    "inspect": "Show what was read from one document.",
}


class Commands(click.Group):
    """The commands of ``pipeline/commands/``: a module and in it a command of the same name."""

    def list_commands(self, context: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"pipeline.commands.{name}"), name)
        return command

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        room = formatter.width - 6 - max(map(len, COMMANDS))  # as click has it
        told = [(name, click.Command(name, help=COMMANDS[name])) for name in self.list_commands(context)]
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.get_short_help_str(room)) for name, command in told])


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="peertrail", prog_name="peertrail")
def main() -> None:
    """Turn the papers of councils' peer challenges into tidy data.

    Start with: peertrail extract FOLDER --output dataset
    """


if __name__ == "__main__":
    main()

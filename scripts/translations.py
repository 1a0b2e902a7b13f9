"""What editors do with translations: see what remains, record, judge, and exchange them.

translations.py status                  how far each language is
translations.py next ro                 what to do next in Romanian
translations.py record                  note new and edited translations
translations.py update ro UNIT…         these have been translated from the present English text
translations.py accept UNIT… --reason   these fit the changed English text as they are
translations.py review ro UNIT… --by    somebody who speaks the language has read these
translations.py export ro …             write a file for a translator's tool
translations.py import FILE             take what a translator delivers

Whatever changes files shows first what it would change; --write makes it so.
Exit status: 0 where nothing is wrong, 1 where something is left to mend, 2 where it could not run.
"""

import argparse
import io
import sys
from pathlib import Path

import translation_exchange
import translation_records
import translation_status
from translation_sources import CONTENT, RequestError

from portal.diagnostics import ContentError


def parser() -> argparse.ArgumentParser:
    """Return the command's arguments, each subcommand with the function that runs it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, usage="%(prog)s COMMAND …"
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    translation_status.add_commands(commands)
    translation_records.add_commands(commands)
    translation_exchange.add_commands(commands)
    for command in set(commands.choices.values()):
        command.add_argument(
            "--content", type=Path, default=CONTENT, metavar="FOLDER", help="the content folder"
        )
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run, and say in one sentence why where that cannot be done."""
    if isinstance(sys.stdout, io.TextIOWrapper):  # the texts have letters that a console's code page lacks
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = parser().parse_args(argv)
    try:
        return int(arguments.run(arguments))
    except (RequestError, ContentError) as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())

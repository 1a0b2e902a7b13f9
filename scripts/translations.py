"""Placeholder of the editors' command, so that the exchange can be run; another step writes the whole."""

import argparse
import sys

from translation_exchange import add_commands
from translation_sources import RequestError

from portal.diagnostics import ContentError


def main(argv: list[str] | None = None) -> int:
    """Run and say in one sentence why where that cannot be done."""
    parser = argparse.ArgumentParser(description=__doc__)
    add_commands(parser.add_subparsers(required=True))
    arguments = parser.parse_args(argv)
    try:
        return int(arguments.run(arguments))
    except (RequestError, ContentError) as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())

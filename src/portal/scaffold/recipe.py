"""What an editor does after a language has been scaffolded."""

from dataclasses import dataclass

PYTHON = ".venv/bin/python"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do, and the command for it where there is one."""

    text: str
    command: str = ""


def recipe(id: str) -> tuple[Step, ...]:
    """Return the next steps in order."""
    return (
        Step(f"Look at it at http://127.0.0.1:8000/{id}/. What is empty appears in English.", "make serve"),
        Step(
            f"Write the words of buttons and headings in content/locales/{id}.yml; say which variety it is."
        ),
        Step(f"Write the terms in content/{id}/glossary.yml before the lessons: every lesson uses them."),
        Step(
            f"Write the lessons under content/{id}/, or hand all texts to a translator as one file.",
            f"{PYTHON} scripts/translations.py export {id} --format po --output {id}.po",
        ),
        Step("Check what is written.", f"{PYTHON} scripts/check_translations.py --locale {id}"),
        Step("Record it.", f"{PYTHON} scripts/translations.py record --locale {id} --write"),
        Step(f"When enough is translated, delete “draft: true” in content/locales/{id}.yml: readers get it."),
    )

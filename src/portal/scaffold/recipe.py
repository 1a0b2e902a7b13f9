"""What an editor does after a language has been scaffolded."""


def recipe(id: str) -> tuple[str, ...]:
    """Return the next steps, each in one line."""
    python = ".venv/bin/python"
    return (
        f"Look at it: make serve, then open http://127.0.0.1:8000/{id}/. What is empty appears in English.",
        f"Write the words of buttons and headings in content/locales/{id}.yml; say which variety it is.",
        f"Write the terms in content/{id}/glossary.yml before the lessons: every lesson uses them.",
        f"Write the lessons under content/{id}/, or hand them to a translator: "
        f"{python} scripts/translations.py export {id} --format po --output {id}.po",
        f"Check what is written: {python} scripts/check_translations.py --locale {id}",
        f"Record it: {python} scripts/translations.py record --write",
        f"When enough is translated, delete “draft: true” in content/locales/{id}.yml: readers then get it.",
    )

"""Lists of words as text, so that they can be read and searched."""


def each(words: str) -> frozenset[str]:
    """Return the words of a text, each once."""
    return frozenset(words.split())


def in_order(words: str) -> tuple[str, ...]:
    """Return the words of a text as they stand."""
    return tuple(words.split())


def pairs(words: str) -> dict[str, str]:
    """Return the words before the strokes with those behind them: `abrir-abierto`."""
    parts = (pair.partition("-") for pair in words.split())
    return {first: second for first, _, second in parts}

"""What libraries and word lists know of a language, each loaded when it is first asked."""

from portal.language.language import Language, Languages
from portal.language.text import Word, sentences, words

__all__ = ["Language", "Languages", "Word", "sentences", "words"]

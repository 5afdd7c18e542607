"""What a face-less person is shown by: the initials, in the custom of each script."""

from __future__ import annotations


def initials(name: str) -> str:
    """Two letters of Latin and Cyrillic names; one of Arabic script, where two would join into a wrong word."""
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return "?"
    if is_arabic(words[0][0]):
        return words[0][0]
    return "".join(word[0] for word in words[:2]).upper()


def is_arabic(letter: str) -> bool:
    return "\u0600" <= letter <= "\u06ff" or "\ufb50" <= letter <= "\ufefc"

"""Tables in Markdown, in English and Vietnamese."""
LANGUAGES = ("en", "vi")


def number(value, decimals, language):
    """1,234.5 in English, 1.234,5 in Vietnamese."""
    text = f"{value:,.{decimals}f}"
    return text.translate(str.maketrans(",.", ".,")) if language == "vi" else text


def spread(three, decimals, language):
    """A median, and between which bounds the single ratios lay."""
    middle, least, most = (number(x, decimals, language) for x in three)
    return f"{middle} ({least}–{most})"


def table(header, rows):
    """The first column is of words, the others of figures."""
    lines = [header, ["---"] + ["---:"] * (len(header) - 1), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def in_both(make):
    """What a function of a language gives, by language."""
    return {language: make(language) for language in LANGUAGES}

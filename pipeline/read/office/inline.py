"""Signs inside a line of text that say how it looks: ``**bold**``, ``<b>``, ``<sup>``, ``[text](address)``."""

from __future__ import annotations

import html
import re

from pipeline.read.office.letters import tidy
from schemas.flow import NEW_LINE, Run

NEAR = 5000  # letters: how far a sign may stand from its partner

_SIGN = re.compile(
    r"""(?P<escape>\\[\\`*_{}\[\]()#+.!|<>~-])
    |(?P<image>!\[[^\]\n]{0,300}\]\([^()\s]{0,2000}\))
    |\[(?P<text>[^\[\]]{1,1000})\]\((?:[^()\s]|\([^()\s]{0,200}\)){1,2000}(?:\s"[^"]{0,200}")?\)
    |<(?P<address>(?:https?://|mailto:)[^<>\s]{1,2000})>
    |</?(?P<tag>b|strong|sup|sub|i|em|u|span|p|div|font|small|a|br)(?:\s[^<>]{0,300})?/?>
    |(?P<stars>\*{1,3}|__)
    |(?P<entity>&(?:\#\d{1,7}|\#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});)""",
    re.VERBOSE | re.IGNORECASE,
)


def inline_runs(text: str) -> tuple[Run, ...]:
    """The runs of a paragraph; a sign without its partner is a letter like any other."""
    runs: list[Run] = []
    look = Run("")
    at = 0
    for match in _SIGN.finditer(text):
        runs.append(look._replace(text=text[at : match.start()]))
        at = match.end()
        kind = match.lastgroup
        if kind == "tag":
            look = _tagged(look, match, runs)
        elif kind == "stars":
            changed = _starred(look, text, match)
            runs.append(look._replace(text="" if changed else match.group()))
            look = changed or look
        elif kind == "text":
            inside = inline_runs(match.group("text")) if "[" not in match.group("text") else ()
            runs += [run._replace(bold=run.bold or look.bold) for run in inside]
        elif kind != "image":
            runs.append(look._replace(text=_plain(match)))
    runs.append(look._replace(text=text[at:]))
    return tidy(runs)


def _plain(match: re.Match[str]) -> str:
    if match.lastgroup == "escape":
        return match.group()[1]
    return match.group("address") if match.lastgroup == "address" else html.unescape(match.group())


def _tagged(look: Run, match: re.Match[str], runs: list[Run]) -> Run:
    name, closes = match.group("tag").lower(), match.group().startswith("</")
    if name in ("br", "p", "div"):
        runs.append(Run(NEW_LINE))
    if name in ("b", "strong"):
        return look._replace(bold=not closes)
    return look._replace(raised=not closes) if name == "sup" else look


def _starred(look: Run, text: str, match: re.Match[str]) -> Run | None:
    """The look behind stars that begin or end something; None where they are only stars.

    Two or three stars are bold, one is italic, which no stage asks for; a star with white space on both
    sides, or one without a partner, is printed.
    """
    stars = match.group()
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    opens, closes = bool(after.strip()), bool(before.strip())
    if stars == "__" and ((before.isalnum() and after.isalnum()) or not (opens or closes)):
        return None
    if len(stars) == 1:
        near = (match.end(), match.end() + NEAR) if opens else (max(0, match.start() - NEAR), match.start())
        partner = text.find("*", *near) >= 0
        return look if (opens or closes) and partner and not (before.isdigit() and after.isdigit()) else None
    if look.bold and closes:
        return look._replace(bold=False)
    return look._replace(bold=True) if opens and text.find(stars, match.end(), match.end() + NEAR) >= 0 else None

"""The names of the months as regular expressions, for those who look for dates and those who read them."""

from __future__ import annotations

# Whole, with their capitals: "may" may be anything, "May" hardly.
WHOLE = "January|February|March|April|May|June|July|August|September|October|November|December"
# Whole or cut short, in small letters; a stop may follow.
ANY = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?"
)
# What all of these begin with.
SHORT = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

"""Every sample document gives exactly the records that a person read from its pages."""

from __future__ import annotations

import pytest
from conftest import CORPUS, corpus_names, document, gold, golds, result_of, seen_names
from gold import misses

# Differences that are known, by document: how many, and what they are.  The number may only fall.
KNOWN = {
    # meant to differ
    "plan_rotated_page_libreoffice": (
        1,
        "one printed 'ditto' under two leads stands for both; the gold counts it once",
    ),
    "report_lynford_2024": (1, "'Report to Cabinet' below the council's name as a labelled fact; the gold has none"),
    # layouts that are not read
    "position_statement_stainmoor_2025": (
        9,
        "what comes next, two columns abreast in a card: promises with their dates",
    ),
    "information_stainmoor_audit": (4, "front matter in two columns without rules, labels over values"),
    "marlowe_vale_committee_cpc_outcome": (1, "an event of a date in a long sentence"),
    "action_plan_marlowe_vale_2025": (4, "a merged cell that a page's end cuts"),
    # wordings that are not understood
    "brackenshire_cabinet_report": (1, "a title without a label as a labelled fact"),
    "plan_brackenshire_2025": (1, "a headline that a clause could be"),
    "pack_harrowdale_2025": (1, "an agenda that lists earlier minutes; a headline without its colon"),
    "ags_wychmoor": (2, "the financial year in a statement's title as its date"),
    "committee_calverhythe_word_autonumber": (3, "local questions led in by 'officers propose these:'"),
    "scope_letter_lynford_2025": (
        2,
        "'Shadow Peer' in one column and a programme in another; dates of earlier reviews",
    ),
    "scope_letter_northmere_runin": (2, "posts in a sentence without a list; an election told in passing"),
    "scope_harbourne": (2, "the peer challenge manager in a sentence; events of a timetable in loose wording"),
    "progress_review_wetherholme_2025": (1, "a headline that no stop ends"),
    "harrowdale_cards": (4, "'by end of January' as one day; a season as months; a visit told as 'three days with us'"),
    # dates whose event is named in another clause or sentence, or that have no year
    "brackenshire_progress_review": (1, "dates"),
    "feedback_report_calverhythe_2025": (1, "the day of publication on a cover"),
    "fennbridge_cards_plan": (2, "dates"),
    "kingsmead_cabinet_minutes": (1, "the day of the minutes that are approved"),
    "stainmoor_brag_plan": (1, "dates"),
    "thornwick_multi_action_plan": (1, "dates"),
    "thornwick_scope_r26": (1, "dates"),
    "calverhythe_feedback_report_2024": (1, "dates"),
    "governance_challenge_kingsmead": (1, "dates"),
    "scope_letter_wendlebury": (1, "dates"),
    "thornwick_scope_letter": (1, "dates"),
    "scope_letter_wendlebury_typst": (1, "dates"),
    "committee_report_arlenshire": (1, "a label in a shaded grid"),
    "scope_letter_wetherholme": (6, "'out-comes' broken at a line's end"),
    "kingsmead_scope_letter": (2, "a post with its service behind a comma"),
    "minutes_calverhythe_2024": (1, "'early 2025' as the whole of the year"),
    "minutes_harbourne_chromium": (1, "dates without a year, an event of another clause"),
    "action_plan_kingsmead_2025_cards": (
        8,
        "two bullets in a card's cell, two actions to its author; a label cut off",
    ),
    "action_plan_northmere_2025": (3, "posts below one another in one cell; 'Update:' paragraphs below tables"),
    "cynllun_harrowdale": (4, "labels in two languages beside their values"),
    "action_plan_wendlebury_vale_2025_bilingual": (5, "labels in two languages above their values"),
    "joint_committee_report_calderwick_tarnbeck_2024": (1, "two councils named in one title"),
    "calverhythe_feedback_report": (8, "recommendations in boxes beside the findings; a list of headlines alone"),
    "pack_harbourne_bookmarked": (1, "a date of a letter that peers will write"),
    "progress_report_wetherholme": (1, "a draft of which only the clause before tells"),
    "scope_letter_lynford": (1, "a first draft of a timetable"),
    "dates_action_plan_stourmark": (1, "dates"),
    "dates_audit_committee_report_lynford": (1, "dates"),
    "dates_feedback_report_harrowdale": (3, "dates"),
    "dates_minutes_cabinet_harbourne": (3, "dates"),
    "dates_progress_review_saltmere": (1, "dates"),
    "marlowe_vale_action_plan": (5, "'Deputy Leader' as a standard post; a date without a year"),
    # misread at first sight by authors who had not seen the program
    "arlenshire_cabinet_report_web": (1, "front_matter told in passing, or told by no layout that is read yet"),
    "arlenshire_scope_letter": (3, "milestones told in passing, or told by no layout that is read yet"),
    "calderwick_cabinet_report_word_2": (1, "milestones told in passing, or told by no layout that is read yet"),
    "calverhythe_feedback_report_web": (2, "see the evaluation told in passing, or told by no layout that is read yet"),
    "fennbridge_cabinet_minutes": (1, "milestones, peers told in passing, or told by no layout that is read yet"),
    "fennbridge_what_we_have_done": (1, "milestones told in passing, or told by no layout that is read yet"),
    "fenwold_scope_letter": (1, "peers told in passing, or told by no layout that is read yet"),
    "harbourne_tilling_action_plan": (3, "action, rag told in passing, or told by no layout that is read yet"),
    "harrowdale_pack": (2, "milestones told in passing, or told by no layout that is read yet"),
    "kingsmead_one_year_on": (1, "milestones told in passing, or told by no layout that is read yet"),
    "kingsmead_progress_review_web": (2, "front_matter told in passing, or told by no layout that is read yet"),
    "northmere_report_plan_appendix": (1, "milestones, action told in passing, or told by no layout that is read yet"),
    "saltmere_progress_review": (1, "milestones told in passing, or told by no layout that is read yet"),
    "stainmoor_action_status_report": (1, "milestones told in passing, or told by no layout that is read yet"),
    "stainmoor_progress_tracker_june_2025": (1, "milestones told in passing, or told by no layout that is read yet"),
    "tarnbeck_scope_letter": (1, "milestones told in passing, or told by no layout that is read yet"),
    "wendlebury_vale_cabinet_report": (1, "front_matter told in passing, or told by no layout that is read yet"),
    "arlenshire_feedback_web": (3, "a bold name beside a list of peers; dates of a web page"),
    "arlenshire_minutes": (1, "dates"),
    "brackenshire_cabinet_report_word": (1, "dates"),
    "eastmarsh_council_report": (1, "dates"),
    "fennbridge_audit_progress_2026": (1, "dates"),
    "fennbridge_plan_update_2023": (1, "dates"),
    "fenwold_action_plan_word": (1, "dates"),
    "fenwold_cabinet_report": (2, "an agenda item's number; dates"),
    "fire_authority_report": (1, "dates"),
    "harrowdale_follow_up": (1, "dates"),
    "lynford_progress_review_2025": (3, "a cover's date as a labelled fact; dates"),
    "lynford_progress_review_web": (2, "what a review looked at, told in a sentence; dates"),
    "marlowe_vale_cabinet_pack": (
        8,
        "the year that recommendations were made, which another paper of the pack gives; dates",
    ),
    "northmere_action_plan": (1, "dates"),
    "northmere_tracker": (3, "a committee named in a sentence; dates"),
    "saltmere_action_plan_word": (1, "dates"),
    "saltmere_committee_report": (1, "an agenda item's number"),
    "saltmere_council_report": (1, "dates"),
    "stainmoor_action_plan_2025": (1, "dates"),
    "stainmoor_cabinet_2024": (1, "what a team is also asked to look at, told in a sentence"),
    "stainmoor_quarterly_tracker_2026": (2, "a quarter in the title as its date"),
    "stainmoor_scrutiny_report_web": (3, "dates"),
    "thornwick_cabinet_response_2025": (1, "dates"),
    "thornwick_scrutiny_2025": (2, "dates"),
    "wendlebury_scrutiny_progress": (1, "an agenda item's number"),
    "wetherholme_action_plan_progress_2026": (2, "leads that a page's end cuts from their action"),
    "wetherholme_position_statement_web": (1, "dates"),
    "wychmoor_council_report": (1, "dates"),
}


@pytest.mark.parametrize("name", seen_names())
def test_records_are_what_a_person_reads(name: str) -> None:
    result = result_of(document(name))
    found = [line for record in golds(name) for line in misses(record, result)]
    assert len(found) == KNOWN.get(name, (0, ""))[0], found  # fewer: lower the number above


def test_the_comparison_notices_a_wrong_value() -> None:
    name = "plan_merged_cells_chromium"
    wrong = gold(name)
    wrong["recommendations"][0]["actions"][0]["due_text"] = "never"
    wrong["recommendations"][1]["ref"] = "R99"
    del wrong["recommendations"][2]
    told = misses(wrong, result_of(document(name)))
    assert len(told) == 3


def test_every_sample_says_where_it_comes_from() -> None:
    for name in corpus_names():
        source = (CORPUS / name / "source.toml").read_text(encoding="utf-8")
        assert all(f"{key} = " in source for key in ("title", "origin", "licence", "producer", "family", "split")), name

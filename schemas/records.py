"""The dataset's tables: one pydantic model a table, the only source of columns, types and descriptions.

The JSON Schemas, the data dictionary, the SQLite types and ``datapackage.json`` are generated from here.
Spans have ``_start`` and ``_end``, both inclusive; boxes are PDF points from the page's top left corner,
y downwards; pages count from 1.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION = "1.0"

DocumentType = Literal[
    "committee_report",
    "scope_letter",
    "action_plan",
    "feedback_report",
    "progress_review",
    "position_statement",
    "agenda",
    "minutes",
    "other",
]
Status = Literal["ok", "partial", "empty", "failed"]
RecommendationType = Literal["peer", "decision", "audit", "scrutiny", "other"]
Rag = Literal["red", "amber", "green", "blue", "grey", "amber_green", "red_amber"]
Delivery = Literal["complete", "on_track", "at_risk", "off_track", "not_started", "on_hold", "superseded", "unknown"]
Basis = Literal["text", "fill", "text_and_fill", "legend"]
LeadType = Literal["officer", "member", "body", "person"]
Severity = Literal["info", "warning", "error"]

DocumentId = Annotated[
    str, Field(description="First 12 hex digits of the file's SHA-256; a part of a pack has .2, .3 …")
]
RecommendationId = Annotated[str, Field(description="<document_id>/r001 …, in printed order")]
ActionId = Annotated[str, Field(description="<recommendation_id>/a01 …, in printed order")]
OptionalActionId = Annotated[
    str | None, Field(description="The action it belongs to; null: to the recommendation as a whole")
]
Position = Annotated[int, Field(ge=1, description="Place in printed order, from 1")]
Page = Annotated[int, Field(ge=1, description="Page, from 1")]
Confidence = Annotated[float, Field(ge=0, le=1, description="1 where nothing was doubted; lower with each doubt")]


class Record(BaseModel):
    """A row; its fields are the table's columns in order."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    TABLE: ClassVar[str]
    KEY: ClassVar[tuple[str, ...]]
    FOREIGN: ClassVar[dict[str, tuple[str, str]]] = {}  # column → (table, column)


class DocumentRecord(Record):
    """An input document, or one part of a pack."""

    TABLE = "documents"
    KEY = ("document_id",)

    document_id: DocumentId
    source: Annotated[str, Field(description="The input's path as given, with forward slashes")]
    sha256: Annotated[str | None, Field(description="SHA-256 of the file's bytes; null where there was no file")]
    page_count: Annotated[int | None, Field(description="Number of pages")]
    part_of: Annotated[str | None, Field(description="document_id of the pack that it is a part of")]
    first_page: Annotated[int | None, Field(description="First page in the file")]
    last_page: Annotated[int | None, Field(description="Last page in the file")]
    document_type: Annotated[DocumentType | None, Field(description="What kind of document it is")]
    document_type_confidence: Annotated[float | None, Field(ge=0, le=1, description="How sure the kind is")]
    title: Annotated[str | None, Field(description="Title as printed")]
    date_text: Annotated[str | None, Field(description="The document's own date as printed")]
    date_start: Annotated[date | None, Field(description="First day of the document's date")]
    date_end: Annotated[date | None, Field(description="Last day of the document's date")]
    committee: Annotated[str | None, Field(description="The committee that it goes to")]
    status: Annotated[Status, Field(description="ok, partial (see issues), empty (nothing of ours in it) or failed")]
    error: Annotated[str | None, Field(description="Why it failed: a stable code")]
    schema_version: Annotated[str, Field(description="Version of this data dictionary")] = SCHEMA_VERSION


class DocumentCouncil(Record):
    """A council whose document it is."""

    TABLE = "document_councils"
    KEY = ("document_id", "position")
    FOREIGN = {"document_id": ("documents", "document_id")}

    document_id: DocumentId
    position: Position
    name: Annotated[str, Field(description="The council's official name")]
    gss_code: Annotated[str | None, Field(description="GSS code of the Office for National Statistics")]
    council_type: Annotated[str | None, Field(description="Kind of council")]
    name_text: Annotated[str | None, Field(description="The name as printed")]


class FrontMatter(Record):
    """A labelled fact at the head of a report."""

    TABLE = "front_matter"
    KEY = ("document_id", "position")
    FOREIGN = {"document_id": ("documents", "document_id")}

    document_id: DocumentId
    position: Position
    field: Annotated[str | None, Field(description="What the label means")]
    label_text: Annotated[str | None, Field(description="The label as printed")]
    value_text: Annotated[str | None, Field(description="The value as printed")]


class Recommendation(Record):
    """A recommendation as one document prints it."""

    TABLE = "recommendations"
    KEY = ("recommendation_id",)
    FOREIGN = {"document_id": ("documents", "document_id")}

    recommendation_id: RecommendationId
    document_id: DocumentId
    position: Position
    ref: Annotated[str | None, Field(description="Reference as printed; null where none is")]
    text: Annotated[str | None, Field(description="Wording as printed, headline included")]
    headline: Annotated[str | None, Field(description="The headline that begins it")]
    recommendation_type: Annotated[RecommendationType, Field(description="Who speaks to whom")]
    made: Annotated[str | None, Field(description="Year or date of the review that made it, where the document says")]
    section: Annotated[str | None, Field(description="The heading that it stands under, as printed")]
    theme: Annotated[str | None, Field(description="Stable id of the challenge's theme; null for local ones")]
    addressed_to: Annotated[str | None, Field(description="Whom it is addressed to, where printed")]
    page: Page
    confidence: Confidence
    theme_text: Annotated[str | None, Field(description="The theme as printed")] = None


class Action(Record):
    """One line of an action plan under a recommendation."""

    TABLE = "actions"
    KEY = ("action_id",)
    FOREIGN = {
        "recommendation_id": ("recommendations", "recommendation_id"),
        "document_id": ("documents", "document_id"),
    }

    action_id: ActionId
    recommendation_id: RecommendationId
    document_id: DocumentId
    position: Position
    ref: Annotated[str | None, Field(description="Reference of the action as printed")]
    text: Annotated[str, Field(description="Wording as printed")]
    success_text: Annotated[str | None, Field(description="Measure of success, or outcome, as printed")]
    due_text: Annotated[str | None, Field(description="When it is due, as printed")]
    due_start: Annotated[date | None, Field(description="First day of the printed due date")]
    due_end: Annotated[date | None, Field(description="Last day of the printed due date")]
    page: Page
    confidence: Confidence


class _OfAction(Record):
    """What hangs on an action, or on a recommendation as a whole."""

    KEY = ("recommendation_id", "position")
    FOREIGN = {
        "recommendation_id": ("recommendations", "recommendation_id"),
        "action_id": ("actions", "action_id"),
        "document_id": ("documents", "document_id"),
    }

    recommendation_id: RecommendationId
    action_id: OptionalActionId
    document_id: DocumentId
    position: Position


class Lead(_OfAction):
    """One person, post or body answerable for an action or recommendation."""

    TABLE = "leads"

    lead_text: Annotated[str, Field(description="The lead as printed")]
    role: Annotated[str | None, Field(description="Standard name of the post")]
    person: Annotated[str | None, Field(description="Name or initials of the person as printed")]
    body: Annotated[str | None, Field(description="The team, board or committee")]
    lead_type: Annotated[LeadType | None, Field(description="officer, member, body or person")]


class Progress(_OfAction):
    """One progress statement."""

    TABLE = "progress"

    text: Annotated[str, Field(description="Wording as printed")]
    as_of_text: Annotated[str | None, Field(description="The date of the statement as printed")]
    as_of_start: Annotated[date | None, Field(description="First day of that date")]
    as_of_end: Annotated[date | None, Field(description="Last day of that date")]
    page: Page


class RagRating(_OfAction):
    """One status rating."""

    TABLE = "rag"

    rag_text: Annotated[
        str | None, Field(description="The rating's words, look-alike letters as Latin; null for a colour alone")
    ]
    rag: Annotated[Rag | None, Field(description="The colour")]
    delivery: Annotated[Delivery, Field(description="What it says of delivery, by the document's key or its words")]
    meaning_text: Annotated[str | None, Field(description="What the document's key says of it, as printed")]
    basis: Annotated[Basis, Field(description="What the colour was read from")]
    fill: Annotated[str | None, Field(description="The colour seen, #rrggbb")]
    as_of_text: Annotated[str | None, Field(description="The date of the rating as printed")]
    as_of_start: Annotated[date | None, Field(description="First day of that date")]
    as_of_end: Annotated[date | None, Field(description="Last day of that date")]
    page: Page


class Scope(Record):
    """One theme, question or item that a review will look at."""

    TABLE = "scope"
    KEY = ("document_id", "position")
    FOREIGN = {"document_id": ("documents", "document_id")}

    document_id: DocumentId
    position: Position
    level: Annotated[Literal["theme", "question", "item"], Field(description="theme, question or item")]
    theme: Annotated[str | None, Field(description="Stable id of the challenge's theme")]
    theme_text: Annotated[str | None, Field(description="The theme as printed")]
    text: Annotated[str, Field(description="Wording as printed")]
    page: Page


class Peer(Record):
    """One member of a peer team, or one post sought for it."""

    TABLE = "peers"
    KEY = ("document_id", "position")
    FOREIGN = {"document_id": ("documents", "document_id")}

    document_id: DocumentId
    position: Position
    name: Annotated[str | None, Field(description="Name as printed")]
    role: Annotated[str | None, Field(description="Role as printed")]
    organisation: Annotated[str | None, Field(description="Organisation as printed")]
    peer_type: Annotated[
        Literal["lead", "officer", "member", "lga", "other"] | None, Field(description="Part in the team")
    ]
    peer_text: Annotated[str, Field(description="The whole entry as printed")]
    page: Page


class Milestone(Record):
    """One dated event, promise or deadline."""

    TABLE = "milestones"
    KEY = ("document_id", "position")
    FOREIGN = {"document_id": ("documents", "document_id")}

    document_id: DocumentId
    position: Position
    event: Annotated[str, Field(description="Kind of event")]
    event_text: Annotated[str | None, Field(description="The event as printed")]
    date_text: Annotated[str | None, Field(description="The date as printed")]
    date_start: Annotated[date | None, Field(description="First day")]
    date_end: Annotated[date | None, Field(description="Last day")]
    page: Page


class Link(Record):
    """Two recommendations of different documents that are the same, answered or superseded."""

    TABLE = "links"
    KEY = ("from_id", "to_id", "relation")
    FOREIGN = {"from_id": ("recommendations", "recommendation_id"), "to_id": ("recommendations", "recommendation_id")}

    from_id: RecommendationId
    to_id: RecommendationId
    relation: Annotated[
        Literal["same", "responds_to", "progress_on", "supersedes", "repeats"], Field(description="How they are linked")
    ]
    method: Annotated[Literal["ref", "text", "both"], Field(description="What the link rests on")]
    score: Annotated[float, Field(ge=0, le=1, description="How alike they are")]


RowId = Annotated[
    str, Field(description="The row's id, or <document_id or recommendation_id>/<table>/<position> where it has none")
]


class Evidence(Record):
    """One box on one page from which a value was read."""

    TABLE = "evidence"
    KEY = ("table", "row_id", "field", "page", "x0", "top", "x1", "bottom")

    table: Annotated[str, Field(description="Table of the value")]
    row_id: RowId
    field: Annotated[str, Field(description="Column of the value")]
    page: Page
    x0: Annotated[float | None, Field(description="Left edge in points; null in a document without pages")]
    top: Annotated[float | None, Field(description="Upper edge in points from the page's top")]
    x1: Annotated[float | None, Field(description="Right edge in points")]
    bottom: Annotated[float | None, Field(description="Lower edge in points from the page's top")]


class Issue(Record):
    """One doubt, repair or failure."""

    TABLE = "issues"
    KEY = ()
    FOREIGN = {"document_id": ("documents", "document_id")}

    document_id: DocumentId
    row_id: Annotated[str | None, Field(description="The row it is about; null: the document")]
    field: Annotated[str | None, Field(description="The column it is about")]
    page: Annotated[int | None, Field(description="Page, from 1")]
    code: Annotated[str, Field(description="Kind of issue: a stable code")]
    severity: Annotated[Severity, Field(description="info, warning or error")]
    message: Annotated[str, Field(description="What was doubted, repaired or left out, in words")]
    printed_text: Annotated[str | None, Field(description="The words that it is about")]


TABLES: tuple[type[Record], ...] = (
    DocumentRecord,
    DocumentCouncil,
    FrontMatter,
    Recommendation,
    Action,
    Lead,
    Progress,
    RagRating,
    Scope,
    Peer,
    Milestone,
    Link,
    Evidence,
    Issue,
)

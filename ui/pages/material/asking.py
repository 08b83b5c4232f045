# SPDX-License-Identifier: Apache-2.0
"""Opens the dialogs of the page of material, also for what was begun and not recorded."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLayout, QWidget

from app.cases.folding import CaseView
from app.cases.kinds import MaterialStep, RequestStep
from app.cases.material import item_named, register_of, request_named, requests_of
from app.services.drafts import Draft
from app.services.enquiries import today_of
from app.services.material_reading import MaterialReading
from ui.drafts import DraftKeeper
from ui.models.material import Action
from ui.pages.material.card import Wanted
from ui.pages.material.fields import (
    ITEM,
    PREFIX,
    STEP,
    ItemFields,
    ItemSeed,
    ItemStepFields,
    item_asked,
    step_asked,
)
from ui.pages.material.file_fields import ALL_FILES, CHOOSE_FILE, FILE, FileFields, file_asked
from ui.pages.material.moving import Tidying
from ui.pages.material.request_fields import (
    PLAN,
    PLANNED,
    PlanFields,
    RequestStepFields,
    request_asked,
)
from ui.pages.material.request_fields import STEP as REQUEST_STEP
from ui.widgets.entries.asking import Asking
from ui.workbench import Workbench


class MaterialAsking(QObject):
    """Every dialog of the page that writes an entry."""

    recorded = Signal()

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        page: QWidget,
        begun_layout: QLayout,
        tidying: Tidying,
    ) -> None:
        super().__init__(page)
        self._workbench = workbench
        self._case_id = case_id
        self._page = page
        self._tidying = tidying
        self._view: CaseView | None = None
        self._reading = MaterialReading(frozenset(), {})
        self._asking = Asking(
            workbench, case_id, drafts, PREFIX, page, begun_layout, self._reopen, self._about
        )
        self._asking.recorded.connect(self.recorded)

    def know(self, view: CaseView) -> None:
        """What the case is, before all that the dialogs need is read."""
        self._view = view

    def show_case(self, view: CaseView, reading: MaterialReading) -> None:
        """What the dialogs are about."""
        self._view, self._reading = view, reading

    def restore(self, drafts: Mapping[str, Draft]) -> None:
        """Know what was begun."""
        self._asking.restore(drafts)

    @Slot()
    def ask_item(self) -> None:
        """Ask for a new item."""
        self._ask_item(ItemSeed())

    @Slot()
    def ask_plan(self) -> None:
        """Ask for a request that is thought of."""
        if self._view is not None:
            fields = PlanFields(self._workbench.session, self._case_id, self._view)
            self._asking.ask(PLANNED, fields)

    @Slot()
    def ask_file(self) -> None:
        """Ask for a file."""
        self._choose_file(None)

    def do(self, wanted: Wanted) -> None:
        """Ask for what a card wants to record."""
        if self._view is None:
            return
        about = UUID(wanted.key)
        match wanted.does:
            case MaterialStep() as step:
                self._ask_step(about, step)
            case RequestStep() as step:
                self._ask_request(about, step)
            case Action.ADD_FILE:
                self._choose_file(about)
            case Action.ADD_ITEM:
                planned = request_named(self._view, about).planned
                self._ask_item(ItemSeed(about, planned.about))

    def _ask_item(self, seed: ItemSeed) -> None:
        fields = ItemFields(self._workbench.session, self._case_id, seed)
        self._asking.ask(item_asked(seed), fields)

    def _ask_step(self, about: UUID, step: MaterialStep) -> None:
        if self._view is not None:
            item = item_named(self._view, about)
            fields = ItemStepFields(self._workbench.session, self._case_id, item, step)
            self._asking.ask(step_asked(item, step), fields)

    def _ask_request(self, about: UUID, step: RequestStep) -> None:
        if self._view is None:
            return
        request, session = request_named(self._view, about), self._workbench.session
        gate = self._reading.gates.get(about, {}).get(step)
        today = today_of(session)
        fields = RequestStepFields(session, self._case_id, self._view, request, step, gate, today)
        self._asking.ask(request_asked(request, step), fields)

    def _choose_file(self, item: UUID | None) -> None:
        path = self._workbench.dialogs.open_path(self._page, CHOOSE_FILE, ALL_FILES)
        if path is not None:
            # Each has a draft of its own: two files may be half described.
            slot = f"{FILE}:{self._workbench.session.new_id()}"
            self._ask_file(slot, item).bring(path)

    def _ask_file(self, slot: str, item: UUID | None) -> FileFields:
        items = register_of(self._view) if self._view is not None else ()
        fields = FileFields(
            self._workbench, self._case_id, slot, items, item, self._page, self._tidying
        )
        dialog = self._asking.ask(file_asked(slot), fields)
        dialog.finished.connect(fields.leave)
        return fields

    def _about(self, slot: str) -> str:
        """The item or request that a slot is about; empty for none of them."""
        key = slot.rpartition(":")[2]
        if self._view is None:
            return ""
        items = {str(each.material_id): each.title for each in register_of(self._view)}
        abouts = {str(each.request_id): each.planned.about for each in requests_of(self._view)}
        return {**items, **abouts}.get(key, "")

    def _reopen(self, slot: str) -> None:
        """Go on with what was begun, where the case still has what it is about."""
        if slot == ITEM:
            self.ask_item()
        elif slot == PLAN:
            self.ask_plan()
        elif slot.startswith(f"{FILE}:"):
            self._ask_file(slot, None)
        else:
            self._reopen_about(*slot.rsplit(":", 2))

    def _reopen_about(self, sort: str, step: str, about: str) -> None:
        """A slot says the sort, perhaps a step, and the id of an item or request."""
        try:
            if sort == STEP:
                self._ask_step(UUID(about), MaterialStep(step))
            elif sort == REQUEST_STEP:
                self._ask_request(UUID(about), RequestStep(step))
            elif self._view is not None:
                planned = request_named(self._view, UUID(about)).planned
                self._ask_item(ItemSeed(UUID(about), planned.about))
        except (KeyError, ValueError):
            # The draft is of something that this case does not have; it stays, to be thrown away.
            return

# SPDX-License-Identifier: Apache-2.0
"""Going to the place in a case that was chosen elsewhere: in a list, a search, a first thing."""

from ui.models.cases import CaseChosen
from ui.pages.case.page import CasePage


def go_to(page: CasePage, chosen: CaseChosen) -> None:
    """Show what was chosen; only the case, if nothing in it was."""
    if chosen.prompt_id is not None:
        page.go_to_prompt(chosen.prompt_id)
    elif chosen.clock is not None:
        page.go_to_clock(chosen.clock)
    elif chosen.promise is not None:
        page.go_to_promise(chosen.promise)
    elif chosen.victim is not None:
        page.go_to_victim(chosen.victim)
    elif chosen.enquiry is not None:
        page.go_to_enquiry(chosen.enquiry)
    elif chosen.entry is not None:
        page.show_entry(chosen.entry)
    elif chosen.review:
        page.go_to_review()

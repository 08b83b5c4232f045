# SPDX-License-Identifier: Apache-2.0
"""What a force may decide for all its officers; what it leaves open is None or the default."""

from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from app.policy.age_key import sound_recipient

# One line, with something to be seen in it: no control or invisible characters.
_PRINTABLE = r"^[^\p{C}\p{Zl}\p{Zp}]*[^\p{C}\p{Z}][^\p{C}\p{Zl}\p{Zp}]*$"
# A share, a drive, the root, or a variable that stands for one of them.
_ABSOLUTE = r"^(\\\\|[A-Za-z]:[\\/]|/|%[^%\\/]+%)[^\p{C}]*$"

Minutes = Annotated[int, Field(ge=1, le=60)]
Marking = Annotated[str, Field(min_length=1, max_length=100, pattern=_PRINTABLE)]
Owner = Annotated[str, Field(min_length=1, max_length=120, pattern=_PRINTABLE)]
AgeRecipient = Annotated[str, Field(pattern=r"^age1[a-z0-9]{58}$"), AfterValidator(sound_recipient)]
SignerKey = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Folder = Annotated[str, Field(min_length=1, max_length=1000, pattern=_ABSOLUTE)]


class AllowedExport(StrEnum):
    """What may leave the casebook."""

    SUMMARY_PDF = "summary_pdf"
    BUNDLE = "bundle"
    HAND_OVER = "hand_over"
    FILE_COPY = "file_copy"
    """A copy of a file that is kept with a case, not encrypted."""
    DUE_DATES = "due_dates"
    AUDIT_LOG = "audit_log"


class AccountBinding(StrEnum):
    """Whether a passphrase opens its casebook in the officer's own account only."""

    CHOOSE = "choose"
    """Officers say."""
    ALWAYS = "always"
    NEVER = "never"


class PackSigner(BaseModel):
    """A key that may sign guidance, and whose it is."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", hide_input_in_errors=True)

    owner: Owner
    public_key: SignerKey


class Policy(BaseModel):
    """The force's decisions. Everything has a safe default, so that none may be set."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", hide_input_in_errors=True)

    idle_lock_minutes: Minutes | None = None
    """Lock after so many minutes without a key or the mouse; the officer may choose fewer."""
    passphrase_characters: Annotated[int, Field(ge=12, le=64)] | None = None
    """The least length of a passphrase, counted in characters."""
    passphrase_words: Annotated[int, Field(ge=3, le=10)] | None = None
    """The least number of words, for a passphrase of words."""
    recovery_recipient: AgeRecipient | None = None
    """The force's public key: whoever holds its private half can open a vault."""
    recovery_recipient_required: bool = False
    """A vault is neither made nor opened without a slot for that key."""
    allowed_exports: tuple[AllowedExport, ...] | None = None
    """None: all of them."""
    allowed_recipients: tuple[AgeRecipient, ...] | None = None
    """The public keys to which bundles may be sealed; None: any."""
    export_passphrases: bool = True
    """Whether a bundle may be sealed under a passphrase instead of a recipient's key."""
    backup_folder: Folder | None = None
    """Where backups go, from the root; %NAME% stands for a variable of the environment."""
    screen_protection: bool = True
    """Keep Casebook's windows out of screenshots and shared screens, where the system can."""
    marking: Marking | None = None
    """The protective marking on every export."""
    printing: bool = True
    pack_signers: tuple[PackSigner, ...] | None = None
    """Who may sign guidance; None: whom the officer has entered."""
    clipboard_seconds: Annotated[int, Field(ge=5, le=600)] | None = None
    """How long what was copied stays on the clipboard."""
    account_binding: AccountBinding = AccountBinding.CHOOSE
    """Whether a passphrase is bound to the officer's account, where the system can do that."""

    @property
    def bound(self) -> bool | None:
        """Whether a passphrase is to be bound to the officer's account; None: officers say."""
        if self.account_binding is AccountBinding.CHOOSE:
            return None
        return self.account_binding is AccountBinding.ALWAYS

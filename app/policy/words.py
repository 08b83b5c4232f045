# SPDX-License-Identifier: Apache-2.0
"""The settings of a policy in words: for group policy, for officers, for papers."""

from app.policy.model import AccountBinding, AllowedExport

CATEGORY = "Casebook"

TITLES: dict[str, str] = {
    "idle_lock_minutes": "Lock after so many idle minutes",
    "passphrase_characters": "Least length of a passphrase, in characters",
    "passphrase_words": "Least number of words in a passphrase of words",
    "recovery_recipient": "The force's recovery key (public half)",
    "recovery_recipient_required": "Require the force's recovery key",
    "allowed_exports": "What may leave Casebook",
    "allowed_recipients": "To whom bundles may be sealed",
    "export_passphrases": "Allow exports that open with a passphrase",
    "backup_folder": "Folder for backups",
    "screen_protection": "Keep Casebook out of screenshots and shared screens",
    "marking": "Protective marking on exports",
    "printing": "Allow printing",
    "pack_signers": "Who may sign guidance",
    "clipboard_seconds": "Clear the clipboard after so many seconds",
    "account_binding": "Bind passphrases to the officer's account",
}
"""By field of the schema."""

ABOUT: dict[str, str] = {
    "idle_lock_minutes": "Casebook locks after this many minutes without a key or the mouse. "
    "Officers may choose fewer minutes, not more.",
    "passphrase_characters": "A new passphrase has at least this many characters. Passphrases that "
    "are in use stay as they are until they are changed.",
    "passphrase_words": "A new passphrase that is made of words, with spaces or signs between "
    "them, has at least this many different ones.",
    "recovery_recipient": "An age public key (age1...). Whoever holds its private half can open "
    "every casebook that was made or opened while this was set. Officers are told.",
    "recovery_recipient_required": "If it is on, a casebook is neither made nor opened unless the "
    "force's key can open it too.",
    "allowed_exports": "Only these may leave Casebook. A receipt for a hand-over and feedback on "
    "guidance are no exports.",
    "allowed_recipients": "Age public keys (age1...). What is sealed to a key may be sealed to "
    "these only. What opens with a passphrase can still go to anybody: switch that off as well.",
    "export_passphrases": "If it is off, an export must be sealed to a recipient's key; the "
    "encrypted summary, which only a passphrase can open, cannot be made.",
    "backup_folder": "Encrypted backups are kept in this folder, and officers cannot choose "
    "another. It begins with \\\\, a drive, / or a variable. %USERNAME% stands for the name of the "
    "account; other variables are taken from the environment.",
    "screen_protection": "If it is on, Casebook's windows are kept out of screenshots and shared "
    "screens where Windows can do so. Some screen readers and remote support need it off; where "
    "it is not set, it is off if a screen reader or the magnifier runs when Casebook starts.",
    "marking": "Stands at the head and the foot of every exported page.",
    "printing": "If it is off, nothing is sent to a printer from Casebook.",
    "pack_signers": "Guidance is taken only from these signers, and officers cannot add others.",
    "clipboard_seconds": "What was copied in Casebook is taken off the clipboard after this time.",
    "account_binding": "always: a passphrase opens a casebook in the officer's own account on that "
    "computer only; on any other, it takes the recovery key or the force's key. never: in any "
    "account. Either takes effect when a casebook is made or next unlocked with its passphrase, "
    "and officers are told. choose: officers say. On a system that has no such thing it has no "
    "effect.",
}
"""By field of the schema: what it does, in a sentence or two."""

UNSET: dict[str, str] = {
    "idle_lock_minutes": "officers choose, from 1 to 60 minutes; it is 5 until they do",
    "passphrase_characters": "12 characters, or three words, and nothing that is quickly guessed",
    "passphrase_words": "12 characters, or three words, and nothing that is quickly guessed",
    "recovery_recipient": "the force cannot open a casebook; a key let in earlier stays",
    "recovery_recipient_required": "off",
    "allowed_exports": "everything may be exported",
    "allowed_recipients": "what is sealed may be sealed to any key",
    "export_passphrases": "on",
    "backup_folder": "officers choose; until they do, it is a folder beside the casebook's own",
    "screen_protection": "on",
    "marking": "OFFICIAL-SENSITIVE",
    "printing": "on",
    "pack_signers": "officers enter the keys of those they trust",
    "clipboard_seconds": "only secrets are taken off, after 30 seconds or when Casebook locks",
    "account_binding": "officers choose; until they do, a passphrase opens it in any account",
}
"""By field of the schema: what holds where a force leaves it open."""

SUGGESTED: dict[str, int] = {
    "idle_lock_minutes": 5,
    "passphrase_characters": 16,
    "passphrase_words": 4,
    "clipboard_seconds": 30,
}
"""The numbers that group policy's editor begins with."""

BINDINGS: dict[AccountBinding, str] = {
    AccountBinding.CHOOSE: "Officers choose",
    AccountBinding.ALWAYS: "Always",
    AccountBinding.NEVER: "Never",
}
"""Whether a passphrase is bound to the officer's account."""

EXPORTS: dict[AllowedExport, str] = {
    AllowedExport.SUMMARY_PDF: "Encrypted summary",
    AllowedExport.BUNDLE: "Sealed bundle",
    AllowedExport.HAND_OVER: "Hand-over",
    AllowedExport.FILE_COPY: "Copies of files, not encrypted",
    AllowedExport.DUE_DATES: "Due dates for a calendar",
    AllowedExport.AUDIT_LOG: "Audit log",
}
"""What may leave the casebook, as an officer would say it."""

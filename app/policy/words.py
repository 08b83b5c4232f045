# SPDX-License-Identifier: Apache-2.0
"""The settings of a policy in words: for group policy, for officers, for papers."""

CATEGORY = "Casebook"

TITLES: dict[str, str] = {
    "idle_lock_minutes": "Lock after so many idle minutes",
    "passphrase_characters": "Least length of a passphrase, in characters",
    "passphrase_words": "Least number of words in a passphrase of words",
    "recovery_recipient": "The force's recovery key (public half)",
    "recovery_recipient_required": "Require the force's recovery key",
    "allowed_exports": "What may be exported",
    "allowed_recipients": "To whom bundles may be sealed",
    "export_passphrases": "Allow exports that open with a passphrase",
    "backup_folder": "Folder for backups",
    "screen_protection": "Keep Casebook out of screenshots and shared screens",
    "marking": "Protective marking on exports",
    "printing": "Allow printing",
    "pack_signers": "Who may sign guidance",
    "clipboard_seconds": "Clear the clipboard after so many seconds",
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
    "allowed_exports": "Only these may be made. If it is not set, all may.",
    "allowed_recipients": "Age public keys (age1...). Bundles and hand-overs may be sealed to "
    "these only. If it is not set, to any.",
    "export_passphrases": "If it is off, an export must be sealed to a recipient's key; the "
    "encrypted summary, which only a passphrase can open, cannot be made.",
    "backup_folder": "Encrypted backups are kept in this folder, and officers cannot choose "
    "another. Environment variables such as %USERNAME% are filled in.",
    "screen_protection": "If it is on, Casebook's windows are kept out of screenshots and shared "
    "screens where Windows can do so. Some screen readers and remote support need it off.",
    "marking": "Stands at the head and the foot of every exported page.",
    "printing": "If it is off, nothing is sent to a printer from Casebook.",
    "pack_signers": "Guidance is taken only from these signers, and officers cannot add others. If "
    "it is not set, officers enter the keys of those they trust.",
    "clipboard_seconds": "What was copied in Casebook is taken off the clipboard after this time.",
}
"""By field of the schema: what it does, in a sentence or two."""

# SPDX-License-Identifier: Apache-2.0
"""Puts a secret on the clipboard for a short while, out of the clipboard's history if it can."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

from ui.models.long_words import unbroken

KEPT_S = 30
"""Seconds until a secret is taken off the clipboard again."""

# What Windows, KDE and macOS ask of a program that copies a secret. Windows reads a DWORD.
_KEEP_OUT = {
    "ExcludeClipboardContentFromMonitorProcessing": b"\x01\x00\x00\x00",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
    "CanUploadToCloudClipboard": b"\x00\x00\x00\x00",
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"",
}


def secret_mime(secret: str) -> QMimeData:
    """The secret as text, with a request to keep it out of any history and any cloud."""
    data = QMimeData()
    data.setText(secret)
    for kind, content in _KEEP_OUT.items():
        data.setData(kind, content)
    return data


class SecretClipboard(QObject):
    """Copies one secret at a time; whatever else is copied meanwhile is left alone."""

    def __init__(self, parent: QObject | None = None, kept_ms: int = KEPT_S * 1000) -> None:
        super().__init__(parent)
        self._secret = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(kept_ms)
        self._timer.timeout.connect(self.forget)

    def copy(self, secret: str) -> None:
        """Put the secret on the clipboard until ``forget``, or until its time is over."""
        _clipboard().setMimeData(secret_mime(secret))
        self.watch(secret)

    def watch(self, secret: str) -> None:
        """The secret is put on the clipboard by other means: take it off in time all the same."""
        self._secret = secret
        self._timer.start()

    @Slot()
    def forget(self) -> None:
        """Take the secret off the clipboard, if it is still there."""
        self._timer.stop()
        if self._secret and _clipboard().text() == self._secret:
            _clipboard().clear()
        self._secret = ""


class ClipboardWatch(QObject):
    """Takes whatever was copied in Casebook off the clipboard in time, as the force asks."""

    def __init__(
        self,
        seconds: float,
        parent: QObject | None = None,
        owns: Callable[[], bool] | None = None,
    ) -> None:
        """``owns`` says whether what is on the clipboard came from this program."""
        super().__init__(parent)
        self._owns = owns or _clipboard().ownsClipboard
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(seconds * 1000))
        self._timer.timeout.connect(self.clear)
        _clipboard().dataChanged.connect(self._changed)
        self._changed()  # what was copied before a casebook was open counts too

    @Slot()
    def clear(self) -> None:
        """Take off the clipboard what is ours there; what another program copied stays."""
        self._timer.stop()
        if self._owns():
            _clipboard().clear()

    @Slot()
    def _changed(self) -> None:
        if self._owns() and _clipboard().text():
            self._timer.start()
        else:
            self._timer.stop()


class WholeWords(QObject):
    """Copies words without the places to break that the screen gave them."""

    def __init__(
        self, parent: QObject | None = None, owns: Callable[[], bool] | None = None
    ) -> None:
        """``owns`` says whether what is on the clipboard came from this program."""
        super().__init__(parent)
        self._owns = owns or _clipboard().ownsClipboard
        _clipboard().dataChanged.connect(self._changed)

    @Slot()
    def _changed(self) -> None:
        if not self._owns():
            return
        copied = _clipboard().text()
        if unbroken(copied) != copied:
            _clipboard().setText(unbroken(copied))


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()

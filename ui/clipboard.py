# SPDX-License-Identifier: Apache-2.0
"""Puts a secret on the clipboard for a short while, out of the clipboard's history if it can."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

from ui.models.long_words import unbroken

KEPT_S = 30
"""Seconds until a secret is taken off the clipboard again."""

# What Windows, the older programs that watch its clipboard, KDE and macOS ask of a program that
# copies a secret. Windows reads a DWORD.
_MARK = "ExcludeClipboardContentFromMonitorProcessing"
_KEEP_OUT = {
    _MARK: b"\x01\x00\x00\x00",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
    "CanUploadToCloudClipboard": b"\x00\x00\x00\x00",
    "Clipboard Viewer Ignore": b"\x00\x00\x00\x00",
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
    """Copies words without the places to break that the screen gave them, and for pasting only.

    What an officer copies may be case text: it is put there again at once with the request to be
    in no history and in no cloud. A program that looks within that moment has it all the same.
    """

    def __init__(
        self, parent: QObject | None = None, owns: Callable[[], bool] | None = None
    ) -> None:
        """``owns`` says whether what is on the clipboard came from this program."""
        super().__init__(parent)
        self._owns = owns or _clipboard().ownsClipboard
        _clipboard().dataChanged.connect(self._changed)

    @Slot()
    def _changed(self) -> None:
        copied = _clipboard().text() if self._owns() else ""
        if not copied:
            return
        held, whole = _clipboard().mimeData(), unbroken(copied)
        if whole != copied or not held.hasFormat(_MARK):
            data = secret_mime(whole)
            if whole == copied and held.hasHtml():
                data.setHtml(held.html())
            _clipboard().setMimeData(data)


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()

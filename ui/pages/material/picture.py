# SPDX-License-Identifier: Apache-2.0
"""Shows a picture from memory: no file is written, and a hostile picture finds narrow limits."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Slot
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.cases.kinds import AttachmentAdded
from app.cases.telling.material import size_words
from app.errors import CasebookError, UserError
from app.services.attachments import picture_bytes
from app.services.file_names import shown_name
from ui.forms.compiled.ui_attachment_picture import Ui_AttachmentPicture
from ui.messages import announce
from ui.pages.fitting import fit_dialog
from ui.widgets.tab_stops import KeyDialog
from ui.workbench import Workbench

MOST_PIXELS = 64_000_000
"""Of a picture that is shown: more than any phone takes, and 256 MB once it is decoded."""
MOST_SIDE = 32_000
SIZE = (1000, 760)
_FORMATS = {
    "image/png": "png",
    "image/jpeg": "jpeg",
    "image/webp": "webp",
    "image/bmp": "bmp",
}
_BAD = "This picture cannot be shown: its bytes are not a whole picture. Save a copy to look at it."
_LARGE = "This picture has too many pixels to be shown here. Save a copy to look at it."


def decode(data: bytes, media_type: str) -> QImage:
    """A picture from its bytes, on any thread. Its size is asked before anything is decoded.

    Raises:
        UserError: picture-too-large or picture-damaged.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, _FORMATS[media_type].encode())
    # The bytes were looked at when the file came in: nothing else may guess again.
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        raise UserError(_BAD, code="picture-damaged")
    too_many = size.width() * size.height() > MOST_PIXELS
    if too_many or max(size.width(), size.height()) > MOST_SIDE:
        raise UserError(_LARGE, code="picture-too-large")
    image = reader.read()
    if image.isNull():
        raise UserError(_BAD, code="picture-damaged")
    return image


def _scaled(image: QImage, size: QSize) -> tuple[QSize, QImage]:
    """A picture of that size in the form in which it is shown (any thread: it takes a while)."""
    ratio, mode = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    form = QImage.Format.Format_RGB32
    if image.hasAlphaChannel():
        form = QImage.Format.Format_ARGB32_Premultiplied
    # Of a long thin picture one side may come to nothing.
    return size, image.scaled(size.expandedTo(QSize(1, 1)), ratio, mode).convertToFormat(form)


class PictureDialog(KeyDialog):
    """One picture, as large as the window allows, or at its actual size."""

    def __init__(
        self, workbench: Workbench, file: AttachmentAdded, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_AttachmentPicture()
        self.ui.setupUi(self)
        self.setWindowTitle("Casebook")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench = workbench
        self._file = file
        self._image = QImage()
        self._wanted = QSize()
        self._scaling = False
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setTextFormat(Qt.TextFormat.PlainText)
        self.picture.setText("Opening…")
        self.ui.picture_scroll.setWidget(self.picture)
        name = shown_name(file.name)
        self.ui.picture_title_label.setText(name)
        self.ui.picture_text_label.setText(file.description or size_words(file.size))
        # Who cannot see it hears what the officer wrote of it.
        said = file.description or "Nobody has described this picture"
        self.picture.setAccessibleName(f"{name}: {said}")
        self.ui.picture_scroll.setAccessibleName(f"Picture {name}")
        self.ui.picture_scroll.setAccessibleDescription(said)
        self.ui.size_button.toggled.connect(self._fit)
        self.ui.close_button.clicked.connect(self.accept)
        self.ui.size_button.setEnabled(False)
        fit_dialog(self, workbench.theme, *SIZE)
        self.ui.close_button.setFocus()

    def begin(self, case_id: UUID) -> None:
        """Read it, then decode it, away from the window."""
        work = partial(picture_bytes, self._workbench.session, case_id, self._file.attachment_id)
        self._workbench.jobs.database(work, self._read, self._fail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """It stays as large as the window allows."""
        super().resizeEvent(event)
        self._fit()

    def _read(self, data: bytes) -> None:
        work = partial(decode, data, self._file.media_type)
        self._workbench.jobs.compute(work, self._show, self._fail)

    def _show(self, image: QImage) -> None:
        self._image = image
        self.ui.size_button.setEnabled(True)
        self._fit()
        announce(self, "The picture is shown")

    def _fail(self, error: CasebookError) -> None:
        self.picture.setText(error.sentence)
        self.picture.setWordWrap(True)
        self.picture.resize(self.ui.picture_scroll.viewport().size())
        announce(self, error.sentence)

    @Slot()
    def _fit(self) -> None:
        room = self.ui.picture_scroll.viewport().size()
        if self._image.isNull():
            self.picture.resize(room)
            return
        size = QSize(self._image.size())
        if not self.ui.size_button.isChecked() and not _within(size, room):
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        self.picture.resize(self.picture.pixmap().size().expandedTo(room))
        if size != self._wanted:
            self._wanted = size
            self._scale()

    def _scale(self) -> None:
        """Make it as large as it is wanted now, away from the window; one at a time."""
        if not self._scaling:
            self._scaling = True
            work = partial(_scaled, self._image, self._wanted)
            self._workbench.jobs.compute(work, self._put, self._fail)

    def _put(self, made: tuple[QSize, QImage]) -> None:
        self._scaling = False
        size, image = made
        self.picture.setPixmap(QPixmap.fromImage(image))
        self.picture.resize(image.size().expandedTo(self.ui.picture_scroll.viewport().size()))
        if size != self._wanted:
            self._scale()  # the window has another size by now


def _within(size: QSize, room: QSize) -> bool:
    return size.width() <= room.width() and size.height() <= room.height()

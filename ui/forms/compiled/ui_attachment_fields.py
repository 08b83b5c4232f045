# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/attachment_fields.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ui.widgets.growing_edit import GrowingEdit

class Ui_AttachmentFields(object):
    def setupUi(self, attachment_fields):
        if not attachment_fields.objectName():
            attachment_fields.setObjectName(u"attachment_fields")
        self.attachment_layout = QVBoxLayout(attachment_fields)
        self.attachment_layout.setSpacing(14)
        self.attachment_layout.setObjectName(u"attachment_layout")
        self.attachment_layout.setContentsMargins(0, 0, 0, 0)
        self.file_frame = QFrame(attachment_fields)
        self.file_frame.setObjectName(u"file_frame")
        self.file_frame.setProperty(u"role", u"panel")
        self.file_layout = QVBoxLayout(self.file_frame)
        self.file_layout.setSpacing(6)
        self.file_layout.setObjectName(u"file_layout")
        self.file_layout.setContentsMargins(16, 12, 16, 14)
        self.name_label = QLabel(self.file_frame)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setWordWrap(True)
        self.name_label.setProperty(u"role", u"strong")

        self.file_layout.addWidget(self.name_label)

        self.kind_label = QLabel(self.file_frame)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_label.setWordWrap(True)
        self.kind_label.setProperty(u"role", u"secondary")

        self.file_layout.addWidget(self.kind_label)

        self.coming_bar = QProgressBar(self.file_frame)
        self.coming_bar.setObjectName(u"coming_bar")
        self.coming_bar.setTextVisible(False)

        self.file_layout.addWidget(self.coming_bar)

        self.coming_label = QLabel(self.file_frame)
        self.coming_label.setObjectName(u"coming_label")
        self.coming_label.setTextFormat(Qt.TextFormat.PlainText)
        self.coming_label.setWordWrap(True)
        self.coming_label.setProperty(u"role", u"caption")

        self.file_layout.addWidget(self.coming_label)

        self.choose_layout = QHBoxLayout()
        self.choose_layout.setSpacing(0)
        self.choose_layout.setObjectName(u"choose_layout")
        self.choose_layout.setContentsMargins(0, 0, 0, 0)
        self.choose_button = QPushButton(self.file_frame)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(False)
        self.choose_button.setProperty(u"role", u"link")

        self.choose_layout.addWidget(self.choose_button)

        self.choose_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose_layout.addItem(self.choose_spacer)


        self.file_layout.addLayout(self.choose_layout)


        self.attachment_layout.addWidget(self.file_frame)

        self.duplicate_label = QLabel(attachment_fields)
        self.duplicate_label.setObjectName(u"duplicate_label")
        self.duplicate_label.setTextFormat(Qt.TextFormat.PlainText)
        self.duplicate_label.setWordWrap(True)
        self.duplicate_label.setProperty(u"role", u"warning")

        self.attachment_layout.addWidget(self.duplicate_label)

        self.description_part = QWidget(attachment_fields)
        self.description_part.setObjectName(u"description_part")
        self.description_layout = QVBoxLayout(self.description_part)
        self.description_layout.setSpacing(4)
        self.description_layout.setObjectName(u"description_layout")
        self.description_layout.setContentsMargins(0, 0, 0, 0)
        self.description_label = QLabel(self.description_part)
        self.description_label.setObjectName(u"description_label")
        self.description_label.setTextFormat(Qt.TextFormat.PlainText)
        self.description_label.setWordWrap(True)
        self.description_label.setProperty(u"role", u"strong")

        self.description_layout.addWidget(self.description_label)

        self.description_edit = GrowingEdit(self.description_part)
        self.description_edit.setObjectName(u"description_edit")

        self.description_layout.addWidget(self.description_edit)


        self.attachment_layout.addWidget(self.description_part)

        self.item_part = QWidget(attachment_fields)
        self.item_part.setObjectName(u"item_part")
        self.item_layout = QVBoxLayout(self.item_part)
        self.item_layout.setSpacing(4)
        self.item_layout.setObjectName(u"item_layout")
        self.item_layout.setContentsMargins(0, 0, 0, 0)
        self.item_label = QLabel(self.item_part)
        self.item_label.setObjectName(u"item_label")
        self.item_label.setTextFormat(Qt.TextFormat.PlainText)
        self.item_label.setWordWrap(True)
        self.item_label.setProperty(u"role", u"strong")

        self.item_layout.addWidget(self.item_label)

        self.item_combo = QComboBox(self.item_part)
        self.item_combo.setObjectName(u"item_combo")
        self.item_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.item_combo.setMinimumContentsLength(12)

        self.item_layout.addWidget(self.item_combo)


        self.attachment_layout.addWidget(self.item_part)

#if QT_CONFIG(shortcut)
        self.description_label.setBuddy(self.description_edit)
        self.item_label.setBuddy(self.item_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choose_button, self.description_edit)
        QWidget.setTabOrder(self.description_edit, self.item_combo)

        self.retranslateUi(attachment_fields)
    # setupUi

    def retranslateUi(self, attachment_fields):
        self.name_label.setText(QCoreApplication.translate("AttachmentFields", u"No file is chosen", None))
        self.kind_label.setText("")
#if QT_CONFIG(accessibility)
        self.coming_bar.setAccessibleName(QCoreApplication.translate("AttachmentFields", u"How much of the file has been copied in", None))
#endif // QT_CONFIG(accessibility)
        self.coming_label.setText("")
        self.choose_button.setText(QCoreApplication.translate("AttachmentFields", u"&Choose another file\u2026", None))
        self.duplicate_label.setText("")
        self.description_label.setText(QCoreApplication.translate("AttachmentFields", u"What it is, an&d where it came from", None))
#if QT_CONFIG(accessibility)
        self.description_edit.setAccessibleName(QCoreApplication.translate("AttachmentFields", u"What it is, and where it came from", None))
#endif // QT_CONFIG(accessibility)
        self.item_label.setText(QCoreApplication.translate("AttachmentFields", u"Which &item on the register it belongs to", None))
#if QT_CONFIG(accessibility)
        self.item_combo.setAccessibleName(QCoreApplication.translate("AttachmentFields", u"Which item on the register it belongs to", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

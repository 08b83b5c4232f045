# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/material_section.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

from ui.widgets.turning_row import TurningRow

class Ui_MaterialSection(object):
    def setupUi(self, material_section):
        if not material_section.objectName():
            material_section.setObjectName(u"material_section")
        self.material_layout = QVBoxLayout(material_section)
        self.material_layout.setSpacing(12)
        self.material_layout.setObjectName(u"material_layout")
        self.material_layout.setContentsMargins(0, 0, 0, 0)
        self.section_head_block_layout = QVBoxLayout()
        self.section_head_block_layout.setSpacing(4)
        self.section_head_block_layout.setObjectName(u"section_head_block_layout")
        self.section_head_block_layout.setContentsMargins(0, 0, 0, 0)
        self.section_head_row = TurningRow(material_section)
        self.section_head_row.setObjectName(u"section_head_row")
        self.section_head_layout = QHBoxLayout(self.section_head_row)
        self.section_head_layout.setSpacing(12)
        self.section_head_layout.setObjectName(u"section_head_layout")
        self.section_head_layout.setContentsMargins(0, 0, 0, 0)
        self.section_title_label = QLabel(self.section_head_row)
        self.section_title_label.setObjectName(u"section_title_label")
        self.section_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.section_title_label.setWordWrap(True)
        self.section_title_label.setProperty(u"role", u"title")

        self.section_head_layout.addWidget(self.section_title_label)

        self.add_button = QPushButton(self.section_head_row)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"role", u"primary")

        self.section_head_layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)

        self.section_head_layout.setStretch(0, 1)

        self.section_head_block_layout.addWidget(self.section_head_row)

        self.section_text_label = QLabel(material_section)
        self.section_text_label.setObjectName(u"section_text_label")
        self.section_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.section_text_label.setWordWrap(True)
        self.section_text_label.setProperty(u"role", u"lead")

        self.section_head_block_layout.addWidget(self.section_text_label)


        self.material_layout.addLayout(self.section_head_block_layout)

        self.search_part = QWidget(material_section)
        self.search_part.setObjectName(u"search_part")
        self.search_layout = QVBoxLayout(self.search_part)
        self.search_layout.setSpacing(4)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(self.search_part)
        self.search_label.setObjectName(u"search_label")
        self.search_label.setTextFormat(Qt.TextFormat.PlainText)
        self.search_label.setWordWrap(True)
        self.search_label.setProperty(u"role", u"caption-strong")

        self.search_layout.addWidget(self.search_label)

        self.search_edit = QLineEdit(self.search_part)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)

        self.search_layout.addWidget(self.search_edit)

        self.count_label = QLabel(self.search_part)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)
        self.count_label.setWordWrap(True)
        self.count_label.setProperty(u"role", u"caption")

        self.search_layout.addWidget(self.count_label)


        self.material_layout.addWidget(self.search_part)

        self.empty_frame = QFrame(material_section)
        self.empty_frame.setObjectName(u"empty_frame")
        self.empty_frame.setProperty(u"role", u"panel")
        self.empty_layout = QVBoxLayout(self.empty_frame)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(20, 20, 20, 20)
        self.empty_title_label = QLabel(self.empty_frame)
        self.empty_title_label.setObjectName(u"empty_title_label")
        self.empty_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_title_label.setWordWrap(True)
        self.empty_title_label.setProperty(u"role", u"heading")

        self.empty_layout.addWidget(self.empty_title_label)

        self.empty_text_label = QLabel(self.empty_frame)
        self.empty_text_label.setObjectName(u"empty_text_label")
        self.empty_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_text_label.setWordWrap(True)
        self.empty_text_label.setProperty(u"role", u"body")

        self.empty_layout.addWidget(self.empty_text_label)


        self.material_layout.addWidget(self.empty_frame)

        self.rows_part = QWidget(material_section)
        self.rows_part.setObjectName(u"rows_part")
        self.rows_layout = QVBoxLayout(self.rows_part)
        self.rows_layout.setSpacing(10)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(0, 0, 0, 0)

        self.material_layout.addWidget(self.rows_part)

        self.more_button = QPushButton(material_section)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setProperty(u"role", u"link")

        self.material_layout.addWidget(self.more_button)

#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.add_button, self.search_edit)
        QWidget.setTabOrder(self.search_edit, self.more_button)

        self.retranslateUi(material_section)
    # setupUi

    def retranslateUi(self, material_section):
        self.section_title_label.setText("")
        self.add_button.setText(QCoreApplication.translate("MaterialSection", u"Add\u2026", None))
        self.section_text_label.setText("")
        self.search_label.setText(QCoreApplication.translate("MaterialSection", u"&Narrow the list", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("MaterialSection", u"Narrow the list", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("MaterialSection", u"Words in it", None))
        self.count_label.setText("")
        self.empty_title_label.setText("")
        self.empty_text_label.setText("")
        self.more_button.setText(QCoreApplication.translate("MaterialSection", u"Show more", None))
        pass
    # retranslateUi

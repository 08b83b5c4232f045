# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/person_dialog.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.writing.summary import WritingSummary

class Ui_PersonDialog(object):
    def setupUi(self, person_dialog):
        if not person_dialog.objectName():
            person_dialog.setObjectName(u"person_dialog")
        self.person_dialog_layout = QVBoxLayout(person_dialog)
        self.person_dialog_layout.setSpacing(0)
        self.person_dialog_layout.setObjectName(u"person_dialog_layout")
        self.person_dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.person_scroll = QScrollArea(person_dialog)
        self.person_scroll.setObjectName(u"person_scroll")
        self.person_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.person_scroll.setWidgetResizable(True)
        self.person_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.person_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.person_content = QWidget()
        self.person_content.setObjectName(u"person_content")
        self.person_content.setProperty(u"role", u"page")
        self.person_content_layout = QHBoxLayout(self.person_content)
        self.person_content_layout.setSpacing(0)
        self.person_content_layout.setObjectName(u"person_content_layout")
        self.person_content_layout.setContentsMargins(24, 20, 24, 12)
        self.person_column = QWidget(self.person_content)
        self.person_column.setObjectName(u"person_column")
        self.person_column_layout = QVBoxLayout(self.person_column)
        self.person_column_layout.setSpacing(14)
        self.person_column_layout.setObjectName(u"person_column_layout")
        self.person_column_layout.setContentsMargins(0, 0, 0, 0)
        self.person_title_label = QLabel(self.person_column)
        self.person_title_label.setObjectName(u"person_title_label")
        self.person_title_label.setWordWrap(True)
        self.person_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.person_title_label.setProperty(u"role", u"title")

        self.person_column_layout.addWidget(self.person_title_label)

        self.category_layout = QVBoxLayout()
        self.category_layout.setSpacing(4)
        self.category_layout.setObjectName(u"category_layout")
        self.category_layout.setContentsMargins(0, 0, 0, 0)
        self.category_label = QLabel(self.person_column)
        self.category_label.setObjectName(u"category_label")
        self.category_label.setWordWrap(True)
        self.category_label.setTextFormat(Qt.TextFormat.PlainText)
        self.category_label.setProperty(u"role", u"strong")

        self.category_layout.addWidget(self.category_label)

        self.category_combo = QComboBox(self.person_column)
        self.category_combo.setObjectName(u"category_combo")

        self.category_layout.addWidget(self.category_combo)

        self.category_text_label = QLabel(self.person_column)
        self.category_text_label.setObjectName(u"category_text_label")
        self.category_text_label.setWordWrap(True)
        self.category_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.category_text_label.setProperty(u"role", u"caption")

        self.category_layout.addWidget(self.category_text_label)


        self.person_column_layout.addLayout(self.category_layout)

        self.pseudonym_layout = QVBoxLayout()
        self.pseudonym_layout.setSpacing(4)
        self.pseudonym_layout.setObjectName(u"pseudonym_layout")
        self.pseudonym_layout.setContentsMargins(0, 0, 0, 0)
        self.pseudonym_label = QLabel(self.person_column)
        self.pseudonym_label.setObjectName(u"pseudonym_label")
        self.pseudonym_label.setWordWrap(True)
        self.pseudonym_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pseudonym_label.setProperty(u"role", u"strong")

        self.pseudonym_layout.addWidget(self.pseudonym_label)

        self.pseudonym_edit = QLineEdit(self.person_column)
        self.pseudonym_edit.setObjectName(u"pseudonym_edit")
        self.pseudonym_edit.setMaxLength(400)

        self.pseudonym_layout.addWidget(self.pseudonym_edit)

        self.pseudonym_text_label = QLabel(self.person_column)
        self.pseudonym_text_label.setObjectName(u"pseudonym_text_label")
        self.pseudonym_text_label.setWordWrap(True)
        self.pseudonym_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pseudonym_text_label.setProperty(u"role", u"caption")

        self.pseudonym_layout.addWidget(self.pseudonym_text_label)


        self.person_column_layout.addLayout(self.pseudonym_layout)

        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.person_column)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setProperty(u"role", u"strong")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.person_column)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(400)

        self.name_layout.addWidget(self.name_edit)

        self.name_text_label = QLabel(self.person_column)
        self.name_text_label.setObjectName(u"name_text_label")
        self.name_text_label.setWordWrap(True)
        self.name_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_text_label.setProperty(u"role", u"caption")

        self.name_layout.addWidget(self.name_text_label)


        self.person_column_layout.addLayout(self.name_layout)

        self.notes_layout = QVBoxLayout()
        self.notes_layout.setSpacing(4)
        self.notes_layout.setObjectName(u"notes_layout")
        self.notes_layout.setContentsMargins(0, 0, 0, 0)
        self.notes_label = QLabel(self.person_column)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setWordWrap(True)
        self.notes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_label.setProperty(u"role", u"strong")

        self.notes_layout.addWidget(self.notes_label)

        self.notes_edit = GrowingEdit(self.person_column)
        self.notes_edit.setObjectName(u"notes_edit")
        self.notes_edit.setTabChangesFocus(True)

        self.notes_layout.addWidget(self.notes_edit)

        self.notes_text_label = QLabel(self.person_column)
        self.notes_text_label.setObjectName(u"notes_text_label")
        self.notes_text_label.setWordWrap(True)
        self.notes_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_text_label.setProperty(u"role", u"caption")

        self.notes_layout.addWidget(self.notes_text_label)


        self.person_column_layout.addLayout(self.notes_layout)

        self.person_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.person_column_layout.addItem(self.person_end_spacer)


        self.person_content_layout.addWidget(self.person_column)

        self.person_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.person_content_layout.addItem(self.person_right_spacer)

        self.person_content_layout.setStretch(0, 1000)
        self.person_content_layout.setStretch(1, 1)
        self.person_scroll.setWidget(self.person_content)

        self.person_dialog_layout.addWidget(self.person_scroll)

        self.person_footer = QFrame(person_dialog)
        self.person_footer.setObjectName(u"person_footer")
        self.person_footer.setProperty(u"role", u"topbar")
        self.person_footer_layout = QVBoxLayout(self.person_footer)
        self.person_footer_layout.setSpacing(8)
        self.person_footer_layout.setObjectName(u"person_footer_layout")
        self.person_footer_layout.setContentsMargins(24, 12, 24, 12)
        self.writing_part = WritingSummary(self.person_footer)
        self.writing_part.setObjectName(u"writing_part")

        self.person_footer_layout.addWidget(self.writing_part)

        self.trouble_label = QLabel(self.person_footer)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setProperty(u"role", u"danger")

        self.person_footer_layout.addWidget(self.trouble_label)

        self.person_button_layout = QHBoxLayout()
        self.person_button_layout.setSpacing(10)
        self.person_button_layout.setObjectName(u"person_button_layout")
        self.person_button_layout.setContentsMargins(0, 0, 0, 0)
        self.kept_label = QLabel(self.person_footer)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setWordWrap(False)
        self.kept_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kept_label.setProperty(u"role", u"caption")

        self.person_button_layout.addWidget(self.kept_label)

        self.person_footer_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.person_button_layout.addItem(self.person_footer_spacer)

        self.cancel_button = QPushButton(self.person_footer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.setProperty(u"role", u"quiet")

        self.person_button_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(self.person_footer)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)
        self.save_button.setProperty(u"role", u"primary")

        self.person_button_layout.addWidget(self.save_button)


        self.person_footer_layout.addLayout(self.person_button_layout)


        self.person_dialog_layout.addWidget(self.person_footer)

#if QT_CONFIG(shortcut)
        self.category_label.setBuddy(self.category_combo)
        self.pseudonym_label.setBuddy(self.pseudonym_edit)
        self.name_label.setBuddy(self.name_edit)
        self.notes_label.setBuddy(self.notes_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.category_combo, self.pseudonym_edit)
        QWidget.setTabOrder(self.pseudonym_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.notes_edit)
        QWidget.setTabOrder(self.notes_edit, self.writing_part)
        QWidget.setTabOrder(self.writing_part, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(person_dialog)
    # setupUi

    def retranslateUi(self, person_dialog):
        person_dialog.setWindowTitle(QCoreApplication.translate("PersonDialog", u"Add a person", None))
        self.person_title_label.setText(QCoreApplication.translate("PersonDialog", u"Add a person", None))
        self.category_label.setText(QCoreApplication.translate("PersonDialog", u"&Who are they in this case?", None))
        self.category_text_label.setText("")
        self.pseudonym_label.setText(QCoreApplication.translate("PersonDialog", u"&Label", None))
        self.pseudonym_text_label.setText(QCoreApplication.translate("PersonDialog", u"What screens and lists show. It comes first so that nobody who looks over your shoulder learns a name.", None))
        self.name_label.setText(QCoreApplication.translate("PersonDialog", u"&Name, if you want it here", None))
        self.name_text_label.setText(QCoreApplication.translate("PersonDialog", u"You can leave this empty. It is shown beside the label on this page.", None))
        self.notes_label.setText(QCoreApplication.translate("PersonDialog", u"N&otes", None))
        self.notes_text_label.setText(QCoreApplication.translate("PersonDialog", u"What you need to reach and support them: when and how it is safe to call, needs, language, contact details. Notes are part of the record, and go with it in an export.", None))
        self.trouble_label.setText("")
        self.kept_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PersonDialog", u"&Cancel", None))
        self.save_button.setText(QCoreApplication.translate("PersonDialog", u"&Add  Ctrl+\u21b5", None))
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Add this person", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/person_change.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

from ui.widgets.growing_edit import GrowingEdit

class Ui_PersonChange(object):
    def setupUi(self, person_change):
        if not person_change.objectName():
            person_change.setObjectName(u"person_change")
        self.person_change_layout = QVBoxLayout(person_change)
        self.person_change_layout.setSpacing(14)
        self.person_change_layout.setObjectName(u"person_change_layout")
        self.person_change_layout.setContentsMargins(0, 0, 0, 0)
        self.category_layout = QVBoxLayout()
        self.category_layout.setSpacing(4)
        self.category_layout.setObjectName(u"category_layout")
        self.category_layout.setContentsMargins(0, 0, 0, 0)
        self.category_label = QLabel(person_change)
        self.category_label.setObjectName(u"category_label")
        self.category_label.setTextFormat(Qt.TextFormat.PlainText)
        self.category_label.setWordWrap(True)
        self.category_label.setProperty(u"role", u"strong")

        self.category_layout.addWidget(self.category_label)

        self.category_combo = QComboBox(person_change)
        self.category_combo.setObjectName(u"category_combo")
        self.category_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.category_combo.setMinimumContentsLength(12)

        self.category_layout.addWidget(self.category_combo)

        self.category_text_label = QLabel(person_change)
        self.category_text_label.setObjectName(u"category_text_label")
        self.category_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.category_text_label.setWordWrap(True)
        self.category_text_label.setProperty(u"role", u"caption")

        self.category_layout.addWidget(self.category_text_label)


        self.person_change_layout.addLayout(self.category_layout)

        self.pseudonym_layout = QVBoxLayout()
        self.pseudonym_layout.setSpacing(4)
        self.pseudonym_layout.setObjectName(u"pseudonym_layout")
        self.pseudonym_layout.setContentsMargins(0, 0, 0, 0)
        self.pseudonym_label = QLabel(person_change)
        self.pseudonym_label.setObjectName(u"pseudonym_label")
        self.pseudonym_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pseudonym_label.setWordWrap(True)
        self.pseudonym_label.setProperty(u"role", u"strong")

        self.pseudonym_layout.addWidget(self.pseudonym_label)

        self.pseudonym_edit = QLineEdit(person_change)
        self.pseudonym_edit.setObjectName(u"pseudonym_edit")
        self.pseudonym_edit.setMaxLength(400)

        self.pseudonym_layout.addWidget(self.pseudonym_edit)

        self.pseudonym_hint_label = QLabel(person_change)
        self.pseudonym_hint_label.setObjectName(u"pseudonym_hint_label")
        self.pseudonym_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.pseudonym_hint_label.setWordWrap(True)
        self.pseudonym_hint_label.setProperty(u"role", u"caption")

        self.pseudonym_layout.addWidget(self.pseudonym_hint_label)


        self.person_change_layout.addLayout(self.pseudonym_layout)

        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(person_change)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setWordWrap(True)
        self.name_label.setProperty(u"role", u"strong")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(person_change)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(400)

        self.name_layout.addWidget(self.name_edit)


        self.person_change_layout.addLayout(self.name_layout)

        self.notes_layout = QVBoxLayout()
        self.notes_layout.setSpacing(4)
        self.notes_layout.setObjectName(u"notes_layout")
        self.notes_layout.setContentsMargins(0, 0, 0, 0)
        self.notes_label = QLabel(person_change)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_label.setWordWrap(True)
        self.notes_label.setProperty(u"role", u"strong")

        self.notes_layout.addWidget(self.notes_label)

        self.notes_edit = GrowingEdit(person_change)
        self.notes_edit.setObjectName(u"notes_edit")

        self.notes_layout.addWidget(self.notes_edit)

        self.notes_hint_label = QLabel(person_change)
        self.notes_hint_label.setObjectName(u"notes_hint_label")
        self.notes_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_hint_label.setWordWrap(True)
        self.notes_hint_label.setProperty(u"role", u"caption")

        self.notes_layout.addWidget(self.notes_hint_label)


        self.person_change_layout.addLayout(self.notes_layout)

        self.because_layout = QVBoxLayout()
        self.because_layout.setSpacing(4)
        self.because_layout.setObjectName(u"because_layout")
        self.because_layout.setContentsMargins(0, 0, 0, 0)
        self.because_label = QLabel(person_change)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setWordWrap(True)
        self.because_label.setProperty(u"role", u"strong")

        self.because_layout.addWidget(self.because_label)

        self.because_edit = GrowingEdit(person_change)
        self.because_edit.setObjectName(u"because_edit")

        self.because_layout.addWidget(self.because_edit)


        self.person_change_layout.addLayout(self.because_layout)

#if QT_CONFIG(shortcut)
        self.category_label.setBuddy(self.category_combo)
        self.pseudonym_label.setBuddy(self.pseudonym_edit)
        self.name_label.setBuddy(self.name_edit)
        self.notes_label.setBuddy(self.notes_edit)
        self.because_label.setBuddy(self.because_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.category_combo, self.pseudonym_edit)
        QWidget.setTabOrder(self.pseudonym_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.notes_edit)
        QWidget.setTabOrder(self.notes_edit, self.because_edit)

        self.retranslateUi(person_change)
    # setupUi

    def retranslateUi(self, person_change):
        self.category_label.setText(QCoreApplication.translate("PersonChange", u"Who are &they in this case?", None))
        self.category_text_label.setText("")
        self.pseudonym_label.setText(QCoreApplication.translate("PersonChange", u"&Label", None))
        self.pseudonym_hint_label.setText(QCoreApplication.translate("PersonChange", u"What screens and lists show, also for what was recorded before.", None))
        self.name_label.setText(QCoreApplication.translate("PersonChange", u"Na&me, if you want it here", None))
        self.notes_label.setText(QCoreApplication.translate("PersonChange", u"N&otes", None))
        self.notes_hint_label.setText(QCoreApplication.translate("PersonChange", u"All that holds from now on. What stood here before stays in the record.", None))
        self.because_label.setText(QCoreApplication.translate("PersonChange", u"Wh&y it changes: how this is known", None))
        pass
    # retranslateUi

# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/material_item.ui by `packaging/dev.py forms`: change the form, not this."""

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

class Ui_MaterialItem(object):
    def setupUi(self, material_item):
        if not material_item.objectName():
            material_item.setObjectName(u"material_item")
        self.material_layout = QVBoxLayout(material_item)
        self.material_layout.setSpacing(14)
        self.material_layout.setObjectName(u"material_layout")
        self.material_layout.setContentsMargins(0, 0, 0, 0)
        self.disclosure_label = QLabel(material_item)
        self.disclosure_label.setObjectName(u"disclosure_label")
        self.disclosure_label.setTextFormat(Qt.TextFormat.PlainText)
        self.disclosure_label.setWordWrap(True)
        self.disclosure_label.setProperty(u"role", u"secondary")

        self.material_layout.addWidget(self.disclosure_label)

        self.description_part = QWidget(material_item)
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


        self.material_layout.addWidget(self.description_part)

        self.reference_part = QWidget(material_item)
        self.reference_part.setObjectName(u"reference_part")
        self.reference_layout = QVBoxLayout(self.reference_part)
        self.reference_layout.setSpacing(4)
        self.reference_layout.setObjectName(u"reference_layout")
        self.reference_layout.setContentsMargins(0, 0, 0, 0)
        self.reference_label = QLabel(self.reference_part)
        self.reference_label.setObjectName(u"reference_label")
        self.reference_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reference_label.setWordWrap(True)
        self.reference_label.setProperty(u"role", u"strong")

        self.reference_layout.addWidget(self.reference_label)

        self.reference_edit = QLineEdit(self.reference_part)
        self.reference_edit.setObjectName(u"reference_edit")
        self.reference_edit.setMaxLength(400)

        self.reference_layout.addWidget(self.reference_edit)


        self.material_layout.addWidget(self.reference_part)

        self.source_part = QWidget(material_item)
        self.source_part.setObjectName(u"source_part")
        self.source_layout = QVBoxLayout(self.source_part)
        self.source_layout.setSpacing(4)
        self.source_layout.setObjectName(u"source_layout")
        self.source_layout.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(self.source_part)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_label.setWordWrap(True)
        self.source_label.setProperty(u"role", u"strong")

        self.source_layout.addWidget(self.source_label)

        self.source_edit = QLineEdit(self.source_part)
        self.source_edit.setObjectName(u"source_edit")
        self.source_edit.setMaxLength(400)

        self.source_layout.addWidget(self.source_edit)


        self.material_layout.addWidget(self.source_part)

        self.held_part = QWidget(material_item)
        self.held_part.setObjectName(u"held_part")
        self.held_layout = QVBoxLayout(self.held_part)
        self.held_layout.setSpacing(4)
        self.held_layout.setObjectName(u"held_layout")
        self.held_layout.setContentsMargins(0, 0, 0, 0)
        self.held_label = QLabel(self.held_part)
        self.held_label.setObjectName(u"held_label")
        self.held_label.setTextFormat(Qt.TextFormat.PlainText)
        self.held_label.setWordWrap(True)
        self.held_label.setProperty(u"role", u"strong")

        self.held_layout.addWidget(self.held_label)

        self.held_edit = QLineEdit(self.held_part)
        self.held_edit.setObjectName(u"held_edit")
        self.held_edit.setMaxLength(400)

        self.held_layout.addWidget(self.held_edit)


        self.material_layout.addWidget(self.held_part)

        self.sensitivity_part = QWidget(material_item)
        self.sensitivity_part.setObjectName(u"sensitivity_part")
        self.sensitivity_layout = QVBoxLayout(self.sensitivity_part)
        self.sensitivity_layout.setSpacing(4)
        self.sensitivity_layout.setObjectName(u"sensitivity_layout")
        self.sensitivity_layout.setContentsMargins(0, 0, 0, 0)
        self.sensitivity_label = QLabel(self.sensitivity_part)
        self.sensitivity_label.setObjectName(u"sensitivity_label")
        self.sensitivity_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sensitivity_label.setWordWrap(True)
        self.sensitivity_label.setProperty(u"role", u"strong")

        self.sensitivity_layout.addWidget(self.sensitivity_label)

        self.sensitivity_combo = QComboBox(self.sensitivity_part)
        self.sensitivity_combo.setObjectName(u"sensitivity_combo")

        self.sensitivity_layout.addWidget(self.sensitivity_combo)


        self.material_layout.addWidget(self.sensitivity_part)

        self.because_part = QWidget(material_item)
        self.because_part.setObjectName(u"because_part")
        self.because_layout = QVBoxLayout(self.because_part)
        self.because_layout.setSpacing(4)
        self.because_layout.setObjectName(u"because_layout")
        self.because_layout.setContentsMargins(0, 0, 0, 0)
        self.because_label = QLabel(self.because_part)
        self.because_label.setObjectName(u"because_label")
        self.because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.because_label.setWordWrap(True)
        self.because_label.setProperty(u"role", u"strong")

        self.because_layout.addWidget(self.because_label)

        self.because_edit = GrowingEdit(self.because_part)
        self.because_edit.setObjectName(u"because_edit")

        self.because_layout.addWidget(self.because_edit)


        self.material_layout.addWidget(self.because_part)

        self.presumed_part = QWidget(material_item)
        self.presumed_part.setObjectName(u"presumed_part")
        self.presumed_layout = QVBoxLayout(self.presumed_part)
        self.presumed_layout.setSpacing(4)
        self.presumed_layout.setObjectName(u"presumed_layout")
        self.presumed_layout.setContentsMargins(0, 0, 0, 0)
        self.presumed_label = QLabel(self.presumed_part)
        self.presumed_label.setObjectName(u"presumed_label")
        self.presumed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.presumed_label.setWordWrap(True)
        self.presumed_label.setProperty(u"role", u"strong")

        self.presumed_layout.addWidget(self.presumed_label)

        self.presumed_combo = QComboBox(self.presumed_part)
        self.presumed_combo.setObjectName(u"presumed_combo")

        self.presumed_layout.addWidget(self.presumed_combo)

        self.presumed_source_label = QLabel(self.presumed_part)
        self.presumed_source_label.setObjectName(u"presumed_source_label")
        self.presumed_source_label.setTextFormat(Qt.TextFormat.PlainText)
        self.presumed_source_label.setWordWrap(True)
        self.presumed_source_label.setProperty(u"role", u"caption")

        self.presumed_layout.addWidget(self.presumed_source_label)


        self.material_layout.addWidget(self.presumed_part)

#if QT_CONFIG(shortcut)
        self.description_label.setBuddy(self.description_edit)
        self.reference_label.setBuddy(self.reference_edit)
        self.source_label.setBuddy(self.source_edit)
        self.held_label.setBuddy(self.held_edit)
        self.sensitivity_label.setBuddy(self.sensitivity_combo)
        self.because_label.setBuddy(self.because_edit)
        self.presumed_label.setBuddy(self.presumed_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.description_edit, self.reference_edit)
        QWidget.setTabOrder(self.reference_edit, self.source_edit)
        QWidget.setTabOrder(self.source_edit, self.held_edit)
        QWidget.setTabOrder(self.held_edit, self.sensitivity_combo)
        QWidget.setTabOrder(self.sensitivity_combo, self.because_edit)
        QWidget.setTabOrder(self.because_edit, self.presumed_combo)

        self.retranslateUi(material_item)
    # setupUi

    def retranslateUi(self, material_item):
        self.disclosure_label.setText(QCoreApplication.translate("MaterialItem", u"Your notes about it fall under disclosure too: write what it is, not what you think of anybody.", None))
        self.description_label.setText(QCoreApplication.translate("MaterialItem", u"What it &is", None))
#if QT_CONFIG(accessibility)
        self.description_edit.setAccessibleName(QCoreApplication.translate("MaterialItem", u"What it is", None))
#endif // QT_CONFIG(accessibility)
        self.reference_label.setText(QCoreApplication.translate("MaterialItem", u"Re&ference, if it has one", None))
#if QT_CONFIG(accessibility)
        self.reference_edit.setAccessibleName(QCoreApplication.translate("MaterialItem", u"Reference", None))
#endif // QT_CONFIG(accessibility)
        self.source_label.setText(QCoreApplication.translate("MaterialItem", u"Where it ca&me from", None))
#if QT_CONFIG(accessibility)
        self.source_edit.setAccessibleName(QCoreApplication.translate("MaterialItem", u"Where it came from", None))
#endif // QT_CONFIG(accessibility)
        self.held_label.setText(QCoreApplication.translate("MaterialItem", u"Where it is &held", None))
#if QT_CONFIG(accessibility)
        self.held_edit.setAccessibleName(QCoreApplication.translate("MaterialItem", u"Where it is held", None))
#endif // QT_CONFIG(accessibility)
        self.sensitivity_label.setText(QCoreApplication.translate("MaterialItem", u"Could showing it do h&arm?", None))
#if QT_CONFIG(accessibility)
        self.sensitivity_combo.setAccessibleName(QCoreApplication.translate("MaterialItem", u"Could showing it do harm", None))
#endif // QT_CONFIG(accessibility)
        self.because_label.setText(QCoreApplication.translate("MaterialItem", u"Wh&y: what harm, and to whom", None))
#if QT_CONFIG(accessibility)
        self.because_edit.setAccessibleName(QCoreApplication.translate("MaterialItem", u"Why it is sensitive", None))
#endif // QT_CONFIG(accessibility)
        self.presumed_label.setText(QCoreApplication.translate("MaterialItem", u"Is it one of the kinds that the rules on disclosure sin&gle out?", None))
#if QT_CONFIG(accessibility)
        self.presumed_combo.setAccessibleName(QCoreApplication.translate("MaterialItem", u"Kind that the rules on disclosure single out", None))
#endif // QT_CONFIG(accessibility)
        self.presumed_source_label.setText("")
        pass
    # retranslateUi

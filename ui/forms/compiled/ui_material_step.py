# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/material_step.ui by `packaging/dev.py forms`: change the form, not this."""

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

class Ui_MaterialStep(object):
    def setupUi(self, material_step):
        if not material_step.objectName():
            material_step.setObjectName(u"material_step")
        self.material_layout = QVBoxLayout(material_step)
        self.material_layout.setSpacing(14)
        self.material_layout.setObjectName(u"material_layout")
        self.material_layout.setContentsMargins(0, 0, 0, 0)
        self.item_label = QLabel(material_step)
        self.item_label.setObjectName(u"item_label")
        self.item_label.setTextFormat(Qt.TextFormat.PlainText)
        self.item_label.setWordWrap(True)
        self.item_label.setProperty(u"role", u"question")

        self.material_layout.addWidget(self.item_label)

        self.text_part = QWidget(material_step)
        self.text_part.setObjectName(u"text_part")
        self.text_layout = QVBoxLayout(self.text_part)
        self.text_layout.setSpacing(4)
        self.text_layout.setObjectName(u"text_layout")
        self.text_layout.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.text_part)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.text_label.setWordWrap(True)
        self.text_label.setProperty(u"role", u"strong")

        self.text_layout.addWidget(self.text_label)

        self.text_edit = GrowingEdit(self.text_part)
        self.text_edit.setObjectName(u"text_edit")

        self.text_layout.addWidget(self.text_edit)


        self.material_layout.addWidget(self.text_part)

        self.by_part = QWidget(material_step)
        self.by_part.setObjectName(u"by_part")
        self.by_layout = QVBoxLayout(self.by_part)
        self.by_layout.setSpacing(4)
        self.by_layout.setObjectName(u"by_layout")
        self.by_layout.setContentsMargins(0, 0, 0, 0)
        self.by_label = QLabel(self.by_part)
        self.by_label.setObjectName(u"by_label")
        self.by_label.setTextFormat(Qt.TextFormat.PlainText)
        self.by_label.setWordWrap(True)
        self.by_label.setProperty(u"role", u"strong")

        self.by_layout.addWidget(self.by_label)

        self.by_edit = QLineEdit(self.by_part)
        self.by_edit.setObjectName(u"by_edit")
        self.by_edit.setMaxLength(400)

        self.by_layout.addWidget(self.by_edit)


        self.material_layout.addWidget(self.by_part)

        self.held_part = QWidget(material_step)
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

        self.sensitivity_part = QWidget(material_step)
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

        self.presumed_part = QWidget(material_step)
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

        self.because_part = QWidget(material_step)
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

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
        self.by_label.setBuddy(self.by_edit)
        self.held_label.setBuddy(self.held_edit)
        self.sensitivity_label.setBuddy(self.sensitivity_combo)
        self.presumed_label.setBuddy(self.presumed_combo)
        self.because_label.setBuddy(self.because_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_edit, self.by_edit)
        QWidget.setTabOrder(self.by_edit, self.held_edit)
        QWidget.setTabOrder(self.held_edit, self.sensitivity_combo)
        QWidget.setTabOrder(self.sensitivity_combo, self.presumed_combo)
        QWidget.setTabOrder(self.presumed_combo, self.because_edit)

        self.retranslateUi(material_step)
    # setupUi

    def retranslateUi(self, material_step):
        self.item_label.setText("")
        self.text_label.setText("")
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("MaterialStep", u"What was done or found", None))
#endif // QT_CONFIG(accessibility)
        self.by_label.setText(QCoreApplication.translate("MaterialStep", u"&By whom", None))
#if QT_CONFIG(accessibility)
        self.by_edit.setAccessibleName(QCoreApplication.translate("MaterialStep", u"By whom", None))
#endif // QT_CONFIG(accessibility)
        self.held_label.setText(QCoreApplication.translate("MaterialStep", u"Where it is &held now", None))
#if QT_CONFIG(accessibility)
        self.held_edit.setAccessibleName(QCoreApplication.translate("MaterialStep", u"Where it is held now", None))
#endif // QT_CONFIG(accessibility)
        self.sensitivity_label.setText(QCoreApplication.translate("MaterialStep", u"Could showing it do h&arm?", None))
#if QT_CONFIG(accessibility)
        self.sensitivity_combo.setAccessibleName(QCoreApplication.translate("MaterialStep", u"Could showing it do harm", None))
#endif // QT_CONFIG(accessibility)
        self.presumed_label.setText(QCoreApplication.translate("MaterialStep", u"Is it one of the kinds that the rules on disclosure sin&gle out?", None))
#if QT_CONFIG(accessibility)
        self.presumed_combo.setAccessibleName(QCoreApplication.translate("MaterialStep", u"Kind that the rules on disclosure single out", None))
#endif // QT_CONFIG(accessibility)
        self.presumed_source_label.setText("")
        self.because_label.setText(QCoreApplication.translate("MaterialStep", u"Wh&y", None))
#if QT_CONFIG(accessibility)
        self.because_edit.setAccessibleName(QCoreApplication.translate("MaterialStep", u"Why", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

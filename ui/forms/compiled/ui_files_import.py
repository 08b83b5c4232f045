# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/files_import.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ui.widgets.turning_row import TurningRow

class Ui_FilesImport(object):
    def setupUi(self, files_import):
        if not files_import.objectName():
            files_import.setObjectName(u"files_import")
        files_import.setProperty(u"role", u"panel")
        self.files_import_layout = QVBoxLayout(files_import)
        self.files_import_layout.setSpacing(10)
        self.files_import_layout.setObjectName(u"files_import_layout")
        self.files_import_layout.setContentsMargins(20, 18, 20, 18)
        self.files_title_label = QLabel(files_import)
        self.files_title_label.setObjectName(u"files_title_label")
        self.files_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.files_title_label.setWordWrap(True)
        self.files_title_label.setProperty(u"role", u"heading")

        self.files_import_layout.addWidget(self.files_title_label)

        self.files_text_label = QLabel(files_import)
        self.files_text_label.setObjectName(u"files_text_label")
        self.files_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.files_text_label.setWordWrap(True)
        self.files_text_label.setProperty(u"role", u"body")

        self.files_import_layout.addWidget(self.files_text_label)

        self.files_work_layout = QHBoxLayout()
        self.files_work_layout.setSpacing(12)
        self.files_work_layout.setObjectName(u"files_work_layout")
        self.files_work_layout.setContentsMargins(0, 0, 0, 0)
        self.files_bar = QProgressBar(files_import)
        self.files_bar.setObjectName(u"files_bar")
        self.files_bar.setMinimum(0)
        self.files_bar.setMaximum(100)
        self.files_bar.setValue(0)
        self.files_bar.setTextVisible(False)

        self.files_work_layout.addWidget(self.files_bar)

        self.files_stop_button = QPushButton(files_import)
        self.files_stop_button.setObjectName(u"files_stop_button")
        self.files_stop_button.setAutoDefault(True)
        self.files_stop_button.setProperty(u"role", u"quiet")

        self.files_work_layout.addWidget(self.files_stop_button)

        self.files_work_layout.setStretch(0, 1)

        self.files_import_layout.addLayout(self.files_work_layout)

        self.files_trouble_label = QLabel(files_import)
        self.files_trouble_label.setObjectName(u"files_trouble_label")
        self.files_trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.files_trouble_label.setWordWrap(True)
        self.files_trouble_label.setProperty(u"role", u"danger")

        self.files_import_layout.addWidget(self.files_trouble_label)

        self.files_row = TurningRow(files_import)
        self.files_row.setObjectName(u"files_row")
        self.files_row_layout = QHBoxLayout(self.files_row)
        self.files_row_layout.setSpacing(10)
        self.files_row_layout.setObjectName(u"files_row_layout")
        self.files_row_layout.setContentsMargins(0, 0, 0, 0)
        self.take_button = QPushButton(self.files_row)
        self.take_button.setObjectName(u"take_button")
        self.take_button.setAutoDefault(True)
        self.take_button.setProperty(u"role", u"primary")

        self.files_row_layout.addWidget(self.take_button)

        self.choose_parcel_button = QPushButton(self.files_row)
        self.choose_parcel_button.setObjectName(u"choose_parcel_button")
        self.choose_parcel_button.setAutoDefault(True)
        self.choose_parcel_button.setProperty(u"role", u"quiet")

        self.files_row_layout.addWidget(self.choose_parcel_button)

        self.open_case_button = QPushButton(self.files_row)
        self.open_case_button.setObjectName(u"open_case_button")
        self.open_case_button.setAutoDefault(True)
        self.open_case_button.setProperty(u"role", u"quiet")

        self.files_row_layout.addWidget(self.open_case_button)

        self.files_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.files_row_layout.addItem(self.files_spacer)


        self.files_import_layout.addWidget(self.files_row)

        QWidget.setTabOrder(self.files_stop_button, self.take_button)
        QWidget.setTabOrder(self.take_button, self.choose_parcel_button)
        QWidget.setTabOrder(self.choose_parcel_button, self.open_case_button)

        self.retranslateUi(files_import)
    # setupUi

    def retranslateUi(self, files_import):
        self.files_title_label.setText(QCoreApplication.translate("FilesImport", u"Files that go with a case", None))
        self.files_text_label.setText("")
#if QT_CONFIG(accessibility)
        self.files_bar.setAccessibleName(QCoreApplication.translate("FilesImport", u"How much of the files is read", None))
#endif // QT_CONFIG(accessibility)
        self.files_stop_button.setText(QCoreApplication.translate("FilesImport", u"Stop", None))
        self.files_trouble_label.setText("")
        self.take_button.setText(QCoreApplication.translate("FilesImport", u"&Take in its files", None))
        self.choose_parcel_button.setText(QCoreApplication.translate("FilesImport", u"Choose its f&iles\u2026", None))
        self.open_case_button.setText(QCoreApplication.translate("FilesImport", u"Open the &case", None))
        pass
    # retranslateUi

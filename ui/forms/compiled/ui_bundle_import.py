# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/bundle_import.ui by `packaging/dev.py forms`: change the form, not this."""

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

class Ui_BundleImport(object):
    def setupUi(self, bundle_import):
        if not bundle_import.objectName():
            bundle_import.setObjectName(u"bundle_import")
        bundle_import.setProperty(u"role", u"panel")
        self.bundle_import_layout = QVBoxLayout(bundle_import)
        self.bundle_import_layout.setSpacing(10)
        self.bundle_import_layout.setObjectName(u"bundle_import_layout")
        self.bundle_import_layout.setContentsMargins(20, 18, 20, 18)
        self.import_title_label = QLabel(bundle_import)
        self.import_title_label.setObjectName(u"import_title_label")
        self.import_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.import_title_label.setWordWrap(True)
        self.import_title_label.setProperty(u"role", u"heading")

        self.bundle_import_layout.addWidget(self.import_title_label)

        self.import_text_label = QLabel(bundle_import)
        self.import_text_label.setObjectName(u"import_text_label")
        self.import_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.import_text_label.setWordWrap(True)
        self.import_text_label.setProperty(u"role", u"body")

        self.bundle_import_layout.addWidget(self.import_text_label)

        self.import_warning_label = QLabel(bundle_import)
        self.import_warning_label.setObjectName(u"import_warning_label")
        self.import_warning_label.setTextFormat(Qt.TextFormat.PlainText)
        self.import_warning_label.setWordWrap(True)
        self.import_warning_label.setProperty(u"role", u"warning")

        self.bundle_import_layout.addWidget(self.import_warning_label)

        self.writers_title_label = QLabel(bundle_import)
        self.writers_title_label.setObjectName(u"writers_title_label")
        self.writers_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.writers_title_label.setWordWrap(True)
        self.writers_title_label.setProperty(u"role", u"strong")

        self.bundle_import_layout.addWidget(self.writers_title_label)

        self.writers_layout = QVBoxLayout()
        self.writers_layout.setSpacing(6)
        self.writers_layout.setObjectName(u"writers_layout")
        self.writers_layout.setContentsMargins(0, 0, 0, 0)

        self.bundle_import_layout.addLayout(self.writers_layout)

        self.import_work_layout = QHBoxLayout()
        self.import_work_layout.setSpacing(12)
        self.import_work_layout.setObjectName(u"import_work_layout")
        self.import_work_layout.setContentsMargins(0, 0, 0, 0)
        self.import_work_bar = QProgressBar(bundle_import)
        self.import_work_bar.setObjectName(u"import_work_bar")
        self.import_work_bar.setMinimum(0)
        self.import_work_bar.setMaximum(1000)
        self.import_work_bar.setValue(0)
        self.import_work_bar.setTextVisible(False)

        self.import_work_layout.addWidget(self.import_work_bar)

        self.import_work_stop_button = QPushButton(bundle_import)
        self.import_work_stop_button.setObjectName(u"import_work_stop_button")
        self.import_work_stop_button.setAutoDefault(True)
        self.import_work_stop_button.setProperty(u"role", u"quiet")

        self.import_work_layout.addWidget(self.import_work_stop_button)

        self.import_work_layout.setStretch(0, 1)

        self.bundle_import_layout.addLayout(self.import_work_layout)

        self.import_trouble_label = QLabel(bundle_import)
        self.import_trouble_label.setObjectName(u"import_trouble_label")
        self.import_trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.import_trouble_label.setWordWrap(True)
        self.import_trouble_label.setProperty(u"role", u"danger")

        self.bundle_import_layout.addWidget(self.import_trouble_label)

        self.import_row = TurningRow(bundle_import)
        self.import_row.setObjectName(u"import_row")
        self.import_row_layout = QHBoxLayout(self.import_row)
        self.import_row_layout.setSpacing(10)
        self.import_row_layout.setObjectName(u"import_row_layout")
        self.import_row_layout.setContentsMargins(0, 0, 0, 0)
        self.import_button = QPushButton(self.import_row)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setProperty(u"role", u"primary")

        self.import_row_layout.addWidget(self.import_button)

        self.open_button = QPushButton(self.import_row)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"quiet")

        self.import_row_layout.addWidget(self.open_button)

        self.receipt_button = QPushButton(self.import_row)
        self.receipt_button.setObjectName(u"receipt_button")
        self.receipt_button.setProperty(u"role", u"quiet")

        self.import_row_layout.addWidget(self.receipt_button)

        self.import_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.import_row_layout.addItem(self.import_spacer)


        self.bundle_import_layout.addWidget(self.import_row)

        self.receipt_text_label = QLabel(bundle_import)
        self.receipt_text_label.setObjectName(u"receipt_text_label")
        self.receipt_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.receipt_text_label.setWordWrap(True)
        self.receipt_text_label.setProperty(u"role", u"secondary")

        self.bundle_import_layout.addWidget(self.receipt_text_label)

        QWidget.setTabOrder(self.import_work_stop_button, self.import_button)
        QWidget.setTabOrder(self.import_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.receipt_button)

        self.retranslateUi(bundle_import)
    # setupUi

    def retranslateUi(self, bundle_import):
        self.import_title_label.setText(QCoreApplication.translate("BundleImport", u"Take it into your casebook", None))
        self.import_text_label.setText("")
        self.import_warning_label.setText("")
        self.writers_title_label.setText(QCoreApplication.translate("BundleImport", u"Who wrote in it", None))
#if QT_CONFIG(accessibility)
        self.import_work_bar.setAccessibleName(QCoreApplication.translate("BundleImport", u"How far it is", None))
#endif // QT_CONFIG(accessibility)
        self.import_work_stop_button.setText(QCoreApplication.translate("BundleImport", u"Stop", None))
        self.import_trouble_label.setText("")
        self.import_button.setText(QCoreApplication.translate("BundleImport", u"Add this case to my casebook", None))
        self.open_button.setText(QCoreApplication.translate("BundleImport", u"Open the case", None))
        self.receipt_button.setText(QCoreApplication.translate("BundleImport", u"Save a signed receipt\u2026", None))
        self.receipt_text_label.setText("")
        pass
    # retranslateUi

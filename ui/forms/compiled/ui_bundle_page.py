# SPDX-License-Identifier: Apache-2.0
"""Compiled from ui/forms/bundle_page.ui by `packaging/dev.py forms`: change the form, not this."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QProgressBar,
    QPushButton, QRadioButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ui.widgets.turning_row import TurningRow

class Ui_BundlePage(object):
    def setupUi(self, bundle_page):
        if not bundle_page.objectName():
            bundle_page.setObjectName(u"bundle_page")
        bundle_page.setProperty(u"role", u"page")
        self.bundle_page_layout = QVBoxLayout(bundle_page)
        self.bundle_page_layout.setSpacing(0)
        self.bundle_page_layout.setObjectName(u"bundle_page_layout")
        self.bundle_page_layout.setContentsMargins(0, 0, 0, 0)
        self.bundle_scroll = QScrollArea(bundle_page)
        self.bundle_scroll.setObjectName(u"bundle_scroll")
        self.bundle_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.bundle_scroll.setWidgetResizable(True)
        self.bundle_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bundle_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bundle_content = QWidget()
        self.bundle_content.setObjectName(u"bundle_content")
        self.bundle_content.setProperty(u"role", u"page")
        self.bundle_content_layout = QHBoxLayout(self.bundle_content)
        self.bundle_content_layout.setSpacing(0)
        self.bundle_content_layout.setObjectName(u"bundle_content_layout")
        self.bundle_content_layout.setContentsMargins(32, 24, 32, 16)
        self.bundle_column = QWidget(self.bundle_content)
        self.bundle_column.setObjectName(u"bundle_column")
        self.bundle_column_layout = QVBoxLayout(self.bundle_column)
        self.bundle_column_layout.setSpacing(14)
        self.bundle_column_layout.setObjectName(u"bundle_column_layout")
        self.bundle_column_layout.setContentsMargins(0, 0, 0, 0)
        self.bundle_title_label = QLabel(self.bundle_column)
        self.bundle_title_label.setObjectName(u"bundle_title_label")
        self.bundle_title_label.setWordWrap(True)
        self.bundle_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.bundle_title_label.setProperty(u"role", u"title")

        self.bundle_column_layout.addWidget(self.bundle_title_label)

        self.bundle_text_label = QLabel(self.bundle_column)
        self.bundle_text_label.setObjectName(u"bundle_text_label")
        self.bundle_text_label.setWordWrap(True)
        self.bundle_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.bundle_text_label.setProperty(u"role", u"secondary")

        self.bundle_column_layout.addWidget(self.bundle_text_label)

        self.ask_frame = QFrame(self.bundle_column)
        self.ask_frame.setObjectName(u"ask_frame")
        self.ask_frame.setProperty(u"role", u"panel")
        self.ask_layout = QVBoxLayout(self.ask_frame)
        self.ask_layout.setSpacing(8)
        self.ask_layout.setObjectName(u"ask_layout")
        self.ask_layout.setContentsMargins(20, 18, 20, 18)
        self.choose_row = TurningRow(self.ask_frame)
        self.choose_row.setObjectName(u"choose_row")
        self.choose_layout = QHBoxLayout(self.choose_row)
        self.choose_layout.setSpacing(12)
        self.choose_layout.setObjectName(u"choose_layout")
        self.choose_layout.setContentsMargins(0, 0, 0, 0)
        self.choose_button = QPushButton(self.choose_row)
        self.choose_button.setObjectName(u"choose_button")

        self.choose_layout.addWidget(self.choose_button)

        self.file_label = QLabel(self.choose_row)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setWordWrap(True)
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.file_label.sizePolicy().hasHeightForWidth())
        self.file_label.setSizePolicy(sizePolicy)
        self.file_label.setProperty(u"role", u"body")

        self.choose_layout.addWidget(self.file_label)


        self.ask_layout.addWidget(self.choose_row)

        self.how_label = QLabel(self.ask_frame)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setWordWrap(True)
        self.how_label.setTextFormat(Qt.TextFormat.PlainText)
        self.how_label.setProperty(u"role", u"strong")

        self.ask_layout.addWidget(self.how_label)

        self.own_key_radio = QRadioButton(self.ask_frame)
        self.own_key_radio.setObjectName(u"own_key_radio")
        self.own_key_radio.setChecked(True)

        self.ask_layout.addWidget(self.own_key_radio)

        self.secret_radio = QRadioButton(self.ask_frame)
        self.secret_radio.setObjectName(u"secret_radio")

        self.ask_layout.addWidget(self.secret_radio)

        self.secret_widget = QWidget(self.ask_frame)
        self.secret_widget.setObjectName(u"secret_widget")
        self.secret_layout = QVBoxLayout(self.secret_widget)
        self.secret_layout.setSpacing(4)
        self.secret_layout.setObjectName(u"secret_layout")
        self.secret_layout.setContentsMargins(28, 0, 0, 0)
        self.secret_label = QLabel(self.secret_widget)
        self.secret_label.setObjectName(u"secret_label")
        self.secret_label.setWordWrap(True)
        self.secret_label.setTextFormat(Qt.TextFormat.PlainText)
        self.secret_label.setProperty(u"role", u"secondary")

        self.secret_layout.addWidget(self.secret_label)

        self.secret_edit = QLineEdit(self.secret_widget)
        self.secret_edit.setObjectName(u"secret_edit")
        self.secret_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret_edit.setMaxLength(4000)

        self.secret_layout.addWidget(self.secret_edit)

        self.show_check = QCheckBox(self.secret_widget)
        self.show_check.setObjectName(u"show_check")

        self.secret_layout.addWidget(self.show_check)


        self.ask_layout.addWidget(self.secret_widget)

        self.check_layout = QHBoxLayout()
        self.check_layout.setSpacing(12)
        self.check_layout.setObjectName(u"check_layout")
        self.check_layout.setContentsMargins(0, 0, 0, 0)
        self.check_button = QPushButton(self.ask_frame)
        self.check_button.setObjectName(u"check_button")
        self.check_button.setAutoDefault(True)
        self.check_button.setProperty(u"role", u"primary")

        self.check_layout.addWidget(self.check_button)

        self.busy_label = QLabel(self.ask_frame)
        self.busy_label.setObjectName(u"busy_label")
        self.busy_label.setWordWrap(True)
        self.busy_label.setTextFormat(Qt.TextFormat.PlainText)
        self.busy_label.setProperty(u"role", u"secondary")

        self.check_layout.addWidget(self.busy_label)

        self.check_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.check_layout.addItem(self.check_spacer)

        self.check_layout.setStretch(1, 1)

        self.ask_layout.addLayout(self.check_layout)

        self.work_layout = QHBoxLayout()
        self.work_layout.setSpacing(12)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(0, 0, 0, 0)
        self.work_bar = QProgressBar(self.ask_frame)
        self.work_bar.setObjectName(u"work_bar")
        self.work_bar.setMinimum(0)
        self.work_bar.setMaximum(1000)
        self.work_bar.setValue(0)
        self.work_bar.setTextVisible(False)

        self.work_layout.addWidget(self.work_bar)

        self.work_stop_button = QPushButton(self.ask_frame)
        self.work_stop_button.setObjectName(u"work_stop_button")
        self.work_stop_button.setAutoDefault(True)
        self.work_stop_button.setProperty(u"role", u"quiet")

        self.work_layout.addWidget(self.work_stop_button)

        self.work_layout.setStretch(0, 1)

        self.ask_layout.addLayout(self.work_layout)

        self.trouble_label = QLabel(self.ask_frame)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setProperty(u"role", u"danger")

        self.ask_layout.addWidget(self.trouble_label)


        self.bundle_column_layout.addWidget(self.ask_frame)

        self.result_widget = QWidget(self.bundle_column)
        self.result_widget.setObjectName(u"result_widget")
        self.result_layout = QVBoxLayout(self.result_widget)
        self.result_layout.setSpacing(14)
        self.result_layout.setObjectName(u"result_layout")
        self.result_layout.setContentsMargins(0, 0, 0, 0)
        self.verdict_frame = QFrame(self.result_widget)
        self.verdict_frame.setObjectName(u"verdict_frame")
        self.verdict_frame.setProperty(u"role", u"notice")
        self.verdict_layout = QVBoxLayout(self.verdict_frame)
        self.verdict_layout.setSpacing(4)
        self.verdict_layout.setObjectName(u"verdict_layout")
        self.verdict_layout.setContentsMargins(18, 14, 18, 14)
        self.sound_label = QLabel(self.verdict_frame)
        self.sound_label.setObjectName(u"sound_label")
        self.sound_label.setWordWrap(True)
        self.sound_label.setTextFormat(Qt.TextFormat.PlainText)
        self.sound_label.setProperty(u"role", u"heading")

        self.verdict_layout.addWidget(self.sound_label)

        self.verdict_text_label = QLabel(self.verdict_frame)
        self.verdict_text_label.setObjectName(u"verdict_text_label")
        self.verdict_text_label.setWordWrap(True)
        self.verdict_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict_text_label.setProperty(u"role", u"body")

        self.verdict_layout.addWidget(self.verdict_text_label)


        self.result_layout.addWidget(self.verdict_frame)

        self.import_holder_layout = QVBoxLayout()
        self.import_holder_layout.setSpacing(14)
        self.import_holder_layout.setObjectName(u"import_holder_layout")
        self.import_holder_layout.setContentsMargins(0, 0, 0, 0)

        self.result_layout.addLayout(self.import_holder_layout)

        self.sides_layout = QHBoxLayout()
        self.sides_layout.setSpacing(14)
        self.sides_layout.setObjectName(u"sides_layout")
        self.sides_layout.setContentsMargins(0, 0, 0, 0)
        self.report_frame = QFrame(self.result_widget)
        self.report_frame.setObjectName(u"report_frame")
        self.report_frame.setProperty(u"role", u"panel")
        self.report_frame_layout = QVBoxLayout(self.report_frame)
        self.report_frame_layout.setSpacing(6)
        self.report_frame_layout.setObjectName(u"report_frame_layout")
        self.report_frame_layout.setContentsMargins(20, 18, 20, 8)
        self.report_title_label = QLabel(self.report_frame)
        self.report_title_label.setObjectName(u"report_title_label")
        self.report_title_label.setWordWrap(True)
        self.report_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.report_title_label.setProperty(u"role", u"heading")

        self.report_frame_layout.addWidget(self.report_title_label)

        self.report_layout = QVBoxLayout()
        self.report_layout.setSpacing(0)
        self.report_layout.setObjectName(u"report_layout")
        self.report_layout.setContentsMargins(0, 0, 0, 0)

        self.report_frame_layout.addLayout(self.report_layout)

        self.report_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.report_frame_layout.addItem(self.report_spacer)


        self.sides_layout.addWidget(self.report_frame)

        self.manifest_frame = QFrame(self.result_widget)
        self.manifest_frame.setObjectName(u"manifest_frame")
        self.manifest_frame.setProperty(u"role", u"panel")
        self.manifest_frame_layout = QVBoxLayout(self.manifest_frame)
        self.manifest_frame_layout.setSpacing(4)
        self.manifest_frame_layout.setObjectName(u"manifest_frame_layout")
        self.manifest_frame_layout.setContentsMargins(20, 18, 20, 18)
        self.manifest_title_label = QLabel(self.manifest_frame)
        self.manifest_title_label.setObjectName(u"manifest_title_label")
        self.manifest_title_label.setWordWrap(True)
        self.manifest_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.manifest_title_label.setProperty(u"role", u"heading")

        self.manifest_frame_layout.addWidget(self.manifest_title_label)

        self.manifest_text_label = QLabel(self.manifest_frame)
        self.manifest_text_label.setObjectName(u"manifest_text_label")
        self.manifest_text_label.setWordWrap(True)
        self.manifest_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.manifest_text_label.setProperty(u"role", u"caption")

        self.manifest_frame_layout.addWidget(self.manifest_text_label)

        self.manifest_layout = QVBoxLayout()
        self.manifest_layout.setSpacing(6)
        self.manifest_layout.setObjectName(u"manifest_layout")
        self.manifest_layout.setContentsMargins(0, 6, 0, 0)

        self.manifest_frame_layout.addLayout(self.manifest_layout)

        self.manifest_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.manifest_frame_layout.addItem(self.manifest_spacer)


        self.sides_layout.addWidget(self.manifest_frame)

        self.sides_layout.setStretch(0, 5)
        self.sides_layout.setStretch(1, 3)

        self.result_layout.addLayout(self.sides_layout)

        self.entries_frame = QFrame(self.result_widget)
        self.entries_frame.setObjectName(u"entries_frame")
        self.entries_frame.setProperty(u"role", u"panel")
        self.entries_layout = QVBoxLayout(self.entries_frame)
        self.entries_layout.setSpacing(6)
        self.entries_layout.setObjectName(u"entries_layout")
        self.entries_layout.setContentsMargins(20, 18, 20, 18)
        self.entries_title_label = QLabel(self.entries_frame)
        self.entries_title_label.setObjectName(u"entries_title_label")
        self.entries_title_label.setWordWrap(True)
        self.entries_title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.entries_title_label.setProperty(u"role", u"heading")

        self.entries_layout.addWidget(self.entries_title_label)

        self.entries_text_label = QLabel(self.entries_frame)
        self.entries_text_label.setObjectName(u"entries_text_label")
        self.entries_text_label.setWordWrap(True)
        self.entries_text_label.setTextFormat(Qt.TextFormat.PlainText)
        self.entries_text_label.setProperty(u"role", u"caption")

        self.entries_layout.addWidget(self.entries_text_label)

        self.entries_view = QPlainTextEdit(self.entries_frame)
        self.entries_view.setObjectName(u"entries_view")
        self.entries_view.setReadOnly(True)
        self.entries_view.setTabChangesFocus(True)

        self.entries_layout.addWidget(self.entries_view)

        self.more_layout = QHBoxLayout()
        self.more_layout.setSpacing(8)
        self.more_layout.setObjectName(u"more_layout")
        self.more_layout.setContentsMargins(0, 0, 0, 0)
        self.more_button = QPushButton(self.entries_frame)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setProperty(u"role", u"link")

        self.more_layout.addWidget(self.more_button)

        self.more_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_layout.addItem(self.more_spacer)


        self.entries_layout.addLayout(self.more_layout)


        self.result_layout.addWidget(self.entries_frame)


        self.bundle_column_layout.addWidget(self.result_widget)

        self.bundle_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bundle_column_layout.addItem(self.bundle_end_spacer)


        self.bundle_content_layout.addWidget(self.bundle_column)

        self.bundle_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bundle_content_layout.addItem(self.bundle_right_spacer)

        self.bundle_content_layout.setStretch(0, 1000)
        self.bundle_content_layout.setStretch(1, 1)
        self.bundle_scroll.setWidget(self.bundle_content)

        self.bundle_page_layout.addWidget(self.bundle_scroll)

#if QT_CONFIG(shortcut)
        self.secret_label.setBuddy(self.secret_edit)
        self.entries_title_label.setBuddy(self.entries_view)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choose_button, self.own_key_radio)
        QWidget.setTabOrder(self.own_key_radio, self.secret_radio)
        QWidget.setTabOrder(self.secret_radio, self.secret_edit)
        QWidget.setTabOrder(self.secret_edit, self.show_check)
        QWidget.setTabOrder(self.show_check, self.check_button)
        QWidget.setTabOrder(self.check_button, self.work_stop_button)
        QWidget.setTabOrder(self.work_stop_button, self.entries_view)
        QWidget.setTabOrder(self.entries_view, self.more_button)

        self.retranslateUi(bundle_page)
    # setupUi

    def retranslateUi(self, bundle_page):
        self.bundle_title_label.setText(QCoreApplication.translate("BundlePage", u"Open a sealed bundle", None))
        self.bundle_text_label.setText(QCoreApplication.translate("BundlePage", u"Check that a bundle is what was sent, and read it here. Nothing of it is kept unless you take its case into your casebook.", None))
        self.choose_button.setText(QCoreApplication.translate("BundlePage", u"Choose the &file\u2026", None))
        self.file_label.setText("")
        self.how_label.setText(QCoreApplication.translate("BundlePage", u"How does it open?", None))
        self.own_key_radio.setText(QCoreApplication.translate("BundlePage", u"With &my own receiving key", None))
        self.secret_radio.setText(QCoreApplication.translate("BundlePage", u"With a &passphrase or secret key", None))
        self.secret_label.setText(QCoreApplication.translate("BundlePage", u"The passphrase or the &key", None))
        self.show_check.setText(QCoreApplication.translate("BundlePage", u"Show w&hat I type", None))
        self.check_button.setText(QCoreApplication.translate("BundlePage", u"&Open and check", None))
        self.busy_label.setText("")
#if QT_CONFIG(accessibility)
        self.work_bar.setAccessibleName(QCoreApplication.translate("BundlePage", u"How far it is", None))
#endif // QT_CONFIG(accessibility)
        self.work_stop_button.setText(QCoreApplication.translate("BundlePage", u"Stop", None))
        self.trouble_label.setText("")
        self.sound_label.setText("")
        self.verdict_text_label.setText("")
        self.report_title_label.setText(QCoreApplication.translate("BundlePage", u"What was checked", None))
        self.manifest_title_label.setText(QCoreApplication.translate("BundlePage", u"What it says of itself", None))
        self.manifest_text_label.setText("")
        self.entries_title_label.setText(QCoreApplication.translate("BundlePage", u"The &record", None))
        self.entries_text_label.setText("")
        self.more_button.setText(QCoreApplication.translate("BundlePage", u"Show more e&ntries", None))
        pass
    # retranslateUi

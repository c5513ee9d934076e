// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/questions/questionexportdialog.h"

#include "itemmodels/format.h"
#include "itemmodels/questions/stagetexts.h"
#include "services/bankservice.h"
#include "services/questiontexts.h"
#include "views/shell/conteststate.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/filewriting.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace hoithi {

namespace {

struct WritableFormat
{
    ExchangeFormat format;
    const char *ending;
};

/// The one that holds everything first. Word is not among them: papers are printed as that.
constexpr std::array<WritableFormat, 5> writableFormats{{{ExchangeFormat::MoodleXml, "xml"},
                                                         {ExchangeFormat::Qti, "zip"},
                                                         {ExchangeFormat::Xlsx, "xlsx"},
                                                         {ExchangeFormat::Gift, "gift"},
                                                         {ExchangeFormat::Aiken, "txt"}}};

QString counted(qsizetype count)
{
    return formatNumber(static_cast<qint64>(count));
}

} // namespace

QuestionExportDialog::QuestionExportDialog(const PageContext &page, WhenBankOpen whenOpen, ExportChoice choice,
                                           QWidget *parent)
    : AnsweredDialog(
        tr("Export questions"),
        tr("The file holds questions and their right answers, readable by whoever has it. Its purpose, your "
           "name, the number of questions and the file's digest go into the audit trail before the file is "
           "there."),
        tr("&Export"), parent),
      m_page(page), m_whenOpen(std::move(whenOpen)), m_choice(std::move(choice)),
      m_selected(new QRadioButton(
          tr("The &selected questions (%1)").arg(counted(static_cast<qsizetype>(m_choice.selected.size()))), this)),
      m_filtered(new QRadioButton(
          tr("Those that the &filter shows (%1)").arg(counted(static_cast<qsizetype>(m_choice.filtered.size()))),
          this)),
      m_all(new QRadioButton(tr("&All that are in use (%1)").arg(counted(m_choice.inUse)), this)),
      m_format(new QComboBox(this)), m_limits(new QLabel(this)), m_purpose(new QComboBox(this))
{
    setObjectName(QStringLiteral("questionExport"));
    buildScope();
    buildFormat();
    buildPurpose();
    buildFile();
    formatChosen();
    check();
}

void QuestionExportDialog::buildScope()
{
    m_selected->setObjectName(QStringLiteral("exportSelected"));
    m_filtered->setObjectName(QStringLiteral("exportFiltered"));
    m_all->setObjectName(QStringLiteral("exportAll"));
    m_selected->setEnabled(!m_choice.selected.empty());
    m_filtered->setEnabled(!m_choice.filtered.empty());
    m_all->setEnabled(m_choice.inUse > 0);
    form()->addRow(tr("Questions"), m_selected);
    form()->addRow(QString(), m_filtered);
    form()->addRow(QString(), m_all);
    if (m_choice.selected.size() > 1)
        m_selected->setChecked(true); // one is always selected, and seldom meant
    else if (!m_choice.filtered.empty())
        m_filtered->setChecked(true);
    else
        m_all->setChecked(true);
}

void QuestionExportDialog::buildFormat()
{
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_limits->setObjectName(QStringLiteral("exportLimits"));
    m_limits->setWordWrap(true);
    m_limits->setProperty("type", QStringLiteral("muted"));
    for (const WritableFormat &one : writableFormats)
        m_format->addItem(
            QStringLiteral("%1 (.%2)").arg(exchangeFormatText(one.format), QString::fromLatin1(one.ending)),
            static_cast<int>(one.format));
    auto *label = new QLabel(tr("For&mat"), this);
    label->setBuddy(m_format);
    form()->addRow(label, m_format);
    form()->addRow(QString(), m_limits);
    connect(m_format, &QComboBox::currentIndexChanged, this, &QuestionExportDialog::formatChosen);
}

void QuestionExportDialog::buildPurpose()
{
    m_purpose->setObjectName(QStringLiteral("exportPurpose"));
    m_purpose->setEditable(true);
    m_purpose->addItems({tr("Review outside of the program"), tr("Handing over to another contest"),
                         tr("Use in a training course"), tr("Keeping on file")});
    m_purpose->setCurrentIndex(-1);
    m_purpose->lineEdit()->setPlaceholderText(tr("Choose one, or write another"));
    auto *label = new QLabel(tr("&Purpose"), this);
    label->setBuddy(m_purpose);
    form()->addRow(label, m_purpose);
    connect(m_purpose, &QComboBox::editTextChanged, this, &QuestionExportDialog::check);
}

void QuestionExportDialog::buildFile()
{
    m_file = new QLineEdit(this);
    m_file->setObjectName(QStringLiteral("exportFile"));
    auto *choose = new QPushButton(tr("C&hoose…"), this);
    choose->setObjectName(QStringLiteral("exportChoose"));
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    auto *label = new QLabel(tr("F&ile"), this);
    label->setBuddy(m_file);
    form()->addRow(label, row);
    connect(choose, &QPushButton::clicked, this, &QuestionExportDialog::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, &QuestionExportDialog::check);
}

ExchangeFormat QuestionExportDialog::format() const
{
    return static_cast<ExchangeFormat>(m_format->currentData().toInt());
}

QString QuestionExportDialog::ending() const
{
    return QString::fromLatin1(writableFormats.at(static_cast<std::size_t>(m_format->currentIndex())).ending);
}

void QuestionExportDialog::formatChosen()
{
    m_limits->setText(exchangeFormatLimits(format()));
    if (const QString file = m_file ? m_file->text().trimmed() : QString(); !file.isEmpty()) {
        for (const WritableFormat &one : writableFormats) {
            const QString old = QStringLiteral(".%1").arg(QLatin1String(one.ending));
            if (file.endsWith(old))
                return m_file->setText(QString(file.chopped(old.size()) + u'.' + ending()));
        }
    }
    check();
}

void QuestionExportDialog::chooseFile()
{
    const QString suggested = QStringLiteral("%1.%2").arg(tr("questions"), ending());
    m_page.app.files->saveFile(this, tr("Export questions"), suggested,
                               QStringLiteral("%1 (*.%2)").arg(exchangeFormatText(format()), ending()),
                               [this](const QString &path) { m_file->setText(withEnding(path, ending())); });
}

QString QuestionExportDialog::missing() const
{
    if (!m_selected->isChecked() && !m_filtered->isChecked() && m_choice.inUse == 0)
        return tr("There is no question to export.");
    if (m_purpose->currentText().trimmed().isEmpty())
        return tr("Say what the questions are exported for.");
    return !m_file || m_file->text().trimmed().isEmpty() ? tr("Choose where the file goes.") : QString();
}

QuestionExport QuestionExportDialog::request() const
{
    QuestionExport request;
    if (m_selected->isChecked())
        request.ids = m_choice.selected;
    else if (m_filtered->isChecked())
        request.ids = m_choice.filtered;
    request.format = format();
    request.file = withEnding(m_file->text().trimmed(), ending());
    request.purpose = m_purpose->currentText().trimmed();
    request.actor = m_page.state.personName();
    return request;
}

void QuestionExportDialog::submit()
{
    const QuestionExport asked = request();
    whenAnswered(m_page.state.session().bank().exportFile(asked), this,
                 [this, file = asked.file](const Result<QuestionExportOutcome> &outcome) {
                     if (outcome) {
                         Q_EMIT exported(*outcome, file);
                         return finish({});
                     }
                     finish(failure(outcome.error()));
                     if (outcome.error().code == ErrorCode::Sealed)
                         m_whenOpen(this, [this] { accept(); });
                 });
}

QDialog *exportLossesDialog(const std::vector<QuestionIssue> &losses, QWidget *parent)
{
    QStringList lines;
    for (const QuestionIssue &loss : losses)
        lines << QuestionExportDialog::tr("Question %1: %2").arg(counted(loss.question + 1), lossText(loss));
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("exportLosses"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QuestionExportDialog::tr("What the file does not hold"));
    dialog->resize(720, 420);
    auto *text = new QPlainTextEdit(lines.join(u'\n'), dialog);
    text->setObjectName(QStringLiteral("lossesText"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(dialog);
    auto *copy = buttons->addButton(QuestionExportDialog::tr("Cop&y all"), QDialogButtonBox::ActionRole);
    buttons->addButton(QuestionExportDialog::tr("Close"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->addWidget(text);
    layout->addWidget(buttons);
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return dialog;
}

} // namespace hoithi

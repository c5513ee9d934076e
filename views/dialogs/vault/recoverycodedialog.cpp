// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/vault/recoverycodedialog.h"

#include "views/dialogs/printjob.h"
#include "views/prompts/prompts.h"
#include "views/theme/tokens.h"
#include "views/widgets/filewriting.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoithi {

namespace {

constexpr int dialogWidth = 600;

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecoveryCodeDialog::RecoveryCodeDialog(SealedContent what, const Protection &protection, const QString &contest,
                                       FilePrompt &files, QWidget *parent)
    : QDialog(parent), m_what(what), m_files(files), m_code(protection.recoveryCode),
      m_sheet(std::make_shared<const RecoverySheet>(what, protection.recoveryCode, contest)),
      m_outcome(new QLabel(this)), m_written(new QCheckBox(tr("I &have written it down"), this)),
      m_close(new QPushButton(tr("&Close"), this))
{
    setObjectName(QStringLiteral("recoveryCodeDialog"));
    setWindowTitle(m_sheet->title());
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    build(protection);
    setMinimumHeight(layout()->totalHeightForWidth(dialogWidth));
    connect(m_written, &QCheckBox::toggled, m_close, &QPushButton::setEnabled);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void RecoveryCodeDialog::build(const Protection &protection)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    auto *heading = paragraph(m_sheet->title(), this);
    heading->setProperty("type", QStringLiteral("section"));
    layout->addWidget(heading);
    layout->addWidget(paragraph(whatItIsFor(), this));
    auto *code = new QLabel(m_code, this);
    code->setObjectName(QStringLiteral("shownRecoveryCode"));
    code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSize(type::section);
    code->setFont(font);
    code->setAlignment(Qt::AlignCenter);
    layout->addWidget(code);
    layout->addLayout(copies());
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    layout->addWidget(m_outcome);
    if (protection.olderContent) {
        auto *older = paragraph(olderText(), this);
        older->setObjectName(QStringLiteral("older"));
        setTone(older, Tone::Warning);
        layout->addWidget(older);
    }
    layout->addStretch();
    auto *last = new QHBoxLayout;
    m_written->setObjectName(QStringLiteral("written"));
    m_close->setObjectName(QStringLiteral("closeCode"));
    m_close->setProperty("weight", QStringLiteral("primary"));
    m_close->setDefault(true); // but where another button has the keyboard, Enter is for that
    m_close->setEnabled(false);
    last->addWidget(m_written);
    last->addStretch();
    last->addWidget(m_close);
    layout->addLayout(last);
}

QString RecoveryCodeDialog::whatItIsFor() const
{
    if (m_what == SealedContent::QuestionSets)
        return tr("Question sets are sealed from now on, each until its round is opened. Where their passphrase is "
                  "lost, this code opens them. It is shown only this once: print it or write it down, and keep it "
                  "where only organisers find it.");
    return tr("The contest is protected. Where the passphrase is lost, this code opens it. It is shown "
              "only this once: print it or write it down, and keep it away from this computer.");
}

QString RecoveryCodeDialog::olderText() const
{
    if (m_what == SealedContent::QuestionSets)
        return tr("Rounds that have an answer key already keep it as it is, in clear.");
    return tr("Copies and backups made before hold the old key: with one of them, what was sealed until "
              "now can be read, and phone numbers sealed later can be guessed by trying. Destroy them.");
}

QHBoxLayout *RecoveryCodeDialog::copies()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addStretch();
    const auto add = [this, row](const QString &text, const char *name, auto run) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
    };
    add(tr("&Print…"), "printCode", &RecoveryCodeDialog::print);
    add(tr("C&opy"), "copyCode", &RecoveryCodeDialog::copy);
    add(tr("&Save…"), "saveCode", &RecoveryCodeDialog::save);
    row->addStretch();
    return row;
}

/// Esc, or the window's own button.
void RecoveryCodeDialog::reject()
{
    if (m_written->isChecked())
        return QDialog::reject();
    tell(tr("Say first that you have written it down: it is not shown again."));
}

void RecoveryCodeDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_code);
    tell(tr("The code is in the clipboard. Paste it where it is safe, and copy something else afterwards."));
}

void RecoveryCodeDialog::print()
{
    const auto printer = printerFor(*m_sheet, m_sheet->title());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { printOn(printer); });
    dialog->open();
}

void RecoveryCodeDialog::printOn(const std::shared_ptr<QPrinter> &printer)
{
    auto *job = new PrintJob(m_sheet, printer, 0, this);
    connect(job, &PrintJob::finished, this, [this](const Result<int> &printed) {
        tell(printed ? tr("The sheet was handed to the printer.") : printed.error().message);
    });
    job->start({}, [](const Progress &) {});
}

void RecoveryCodeDialog::save()
{
    const QString name = m_what == SealedContent::QuestionSets ? QStringLiteral("recovery-code-questions.txt")
                                                               : QStringLiteral("recovery-code.txt");
    m_files.saveFile(this, tr("Save the recovery code"), name, tr("Texts (*.txt)"), [this](const QString &path) {
        const QString file = withEnding(path, QStringLiteral("txt"));
        const Result<void> written = writeFile(file, m_sheet->text().toUtf8());
        tell(written ? tr("The code is in %1, as it is. Keep that file away from this computer.").arg(file)
                     : written.error().message);
    });
}

void RecoveryCodeDialog::tell(const QString &text)
{
    m_outcome->setText(text);
    m_outcome->show();
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

} // namespace hoithi

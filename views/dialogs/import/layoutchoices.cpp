// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/import/layoutchoices.h"

#include "views/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QValidator>

namespace hoithi {

namespace {

QHBoxLayout *newRow(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    layout->addLayout(row);
    return row;
}

void choose(QComboBox *box, const QString &value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(box->findData(value), 0));
}

void fill(QComboBox *box, const QList<std::pair<QString, QString>> &choices)
{
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
}

/// The line of the header; 0 is the first one, and below it there is none.
class HeaderLine final : public QSpinBox
{
public:
    explicit HeaderLine(QWidget *parent) : QSpinBox(parent) { setRange(-1, 1000); }

protected:
    [[nodiscard]] QString textFromValue(int value) const override
    {
        if (value > 0)
            return QSpinBox::textFromValue(value);
        return value == 0 ? LayoutChoices::tr("first") : LayoutChoices::tr("none");
    }
    [[nodiscard]] int valueFromText(const QString &text) const override
    {
        return text == textFromValue(-1) ? -1 : text == textFromValue(0) ? 0 : QSpinBox::valueFromText(text);
    }
    QValidator::State validate(QString &text, int &position) const override
    {
        for (const int value : {-1, 0}) {
            if (textFromValue(value).startsWith(text, Qt::CaseInsensitive))
                return text == textFromValue(value) ? QValidator::Acceptable : QValidator::Intermediate;
        }
        return QSpinBox::validate(text, position);
    }
};

} // namespace

LayoutChoices::LayoutChoices(QWidget *parent)
    : QWidget(parent), m_header(new HeaderLine(this)), m_sheetPlace(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    QHBoxLayout *file = newRow(layout);
    m_delimiter = add(file, tr("&Columns divided by"), QStringLiteral("layoutDelimiter"));
    m_quote = add(file, tr("&Quotes"), QStringLiteral("layoutQuote"));
    m_encoding = add(file, tr("&Encoding"), QStringLiteral("layoutEncoding"));
    auto *label = new QLabel(tr("&Header in line"), this);
    label->setBuddy(m_header);
    m_header->setObjectName(QStringLiteral("layoutHeader"));
    m_header->setKeyboardTracking(false);
    file->addWidget(label);
    file->addWidget(m_header);
    auto *sheetRow = new QHBoxLayout(m_sheetPlace);
    sheetRow->setContentsMargins(0, 0, 0, 0);
    sheetRow->setSpacing(space::s);
    m_sheet = add(sheetRow, tr("&Sheet"), QStringLiteral("layoutSheet"));
    file->addWidget(m_sheetPlace);
    file->addStretch();
    QHBoxLayout *values = newRow(layout);
    m_time = add(values, tr("&Times like"), QStringLiteral("layoutTime"));
    m_duration = add(values, tr("D&urations in"), QStringLiteral("layoutDuration"));
    m_answers = add(values, tr("&Answers as"), QStringLiteral("layoutAnswers"));
    m_separator = add(values, tr("&Divided by"), QStringLiteral("layoutSeparator"));
    values->addStretch();
    fillFile();
    fillValues();
    for (QComboBox *box : {m_delimiter, m_quote, m_encoding, m_sheet})
        connect(box, &QComboBox::currentIndexChanged, this, &LayoutChoices::fileChanged);
    connect(m_header, &QSpinBox::valueChanged, this, &LayoutChoices::fileChanged);
    for (QComboBox *box : {m_time, m_duration})
        connect(box, &QComboBox::currentIndexChanged, this, &LayoutChoices::timeChanged);
    for (QComboBox *box : {m_answers, m_separator})
        connect(box, &QComboBox::currentIndexChanged, this, &LayoutChoices::answersChanged);
}

void LayoutChoices::fillFile()
{
    fill(m_delimiter, {{tr("comma"), QStringLiteral(",")},
                       {tr("semicolon"), QStringLiteral(";")},
                       {tr("tab"), QStringLiteral("\t")},
                       {tr("bar"), QStringLiteral("|")}});
    fill(m_quote, {{tr("double"), QStringLiteral("\"")}, {tr("single"), QStringLiteral("'")}, {tr("none"), QString()}});
    fill(m_encoding, {{QStringLiteral("Unicode (UTF-8)"), QStringLiteral("utf-8")},
                      {QStringLiteral("Windows-1258"), QStringLiteral("windows-1258")},
                      {QStringLiteral("TCVN3 (ABC)"), QStringLiteral("tcvn3")}});
}

void LayoutChoices::fillValues()
{
    fill(m_time, {{QStringLiteral("2023-09-16 08:05:12"), QStringLiteral("iso")},
                  {tr("16/09/2023 08:05 (day first)"), QStringLiteral("dmy")},
                  {tr("09/16/2023 08:05 (month first)"), QStringLiteral("mdy")},
                  {tr("45185.34 (Excel)"), QStringLiteral("excel")},
                  {tr("1694826312 (seconds)"), QStringLiteral("unix")},
                  {tr("1694826312345 (milliseconds)"), QStringLiteral("unix_ms")},
                  {QStringLiteral("Sat Sep 16 2023 08:05:12 GMT+0700"), QStringLiteral("js")}});
    fill(m_duration, {{tr("no durations"), QString()},
                      {tr("seconds"), QStringLiteral("seconds")},
                      {tr("milliseconds"), QStringLiteral("milliseconds")},
                      {tr("minutes"), QStringLiteral("minutes")},
                      {tr("minutes and seconds"), QStringLiteral("clock")}});
    fill(m_answers, {{tr("letters"), QStringLiteral("letters")},
                     {tr("numbers from 1"), QStringLiteral("numbers")},
                     {tr("numbers from 0"), QStringLiteral("numbers_from_0")},
                     {tr("wording of options"), QStringLiteral("texts")}});
    fill(m_separator, {{tr("nothing"), QString()},
                       {tr("comma"), QStringLiteral(",")},
                       {tr("semicolon"), QStringLiteral(";")},
                       {tr("bar"), QStringLiteral("|")},
                       {tr("slash"), QStringLiteral("/")},
                       {tr("hyphen"), QStringLiteral("-")},
                       {tr("blank"), QStringLiteral(" ")},
                       {tr("tab"), QStringLiteral("\t")}});
}

QComboBox *LayoutChoices::add(QHBoxLayout *row, const QString &label, const QString &objectName)
{
    auto *name = new QLabel(label, this);
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    name->setBuddy(box);
    row->addWidget(name);
    row->addWidget(box);
    return box;
}

LayoutDraft LayoutChoices::draft() const
{
    LayoutDraft draft;
    draft.sheet = m_sheet->currentData().toString();
    draft.isText = m_isText;
    draft.isTable = m_isTable;
    draft.delimiter = m_delimiter->currentData().toString();
    draft.quote = m_quote->currentData().toString();
    draft.encoding = m_encoding->currentData().toString();
    draft.headerLine = m_header->value();
    draft.time = m_time->currentData().toString();
    draft.duration = m_duration->currentData().toString();
    draft.answers = m_answers->currentData().toString();
    draft.separator = m_separator->currentData().toString();
    return draft;
}

void LayoutChoices::show(const LayoutDraft &draft, const QStringList &sheets)
{
    m_isText = draft.isText;
    m_isTable = draft.isTable;
    const QSignalBlocker quietSheet(m_sheet);
    m_sheet->clear();
    if (draft.sheet.isEmpty() || sheets.size() > 1) // the only one needs no name
        m_sheet->addItem(tr("the one that fits"), QString());
    for (const QString &sheet : sheets)
        m_sheet->addItem(sheet, sheet);
    if (!draft.sheet.isEmpty() && !sheets.contains(draft.sheet))
        m_sheet->addItem(draft.sheet, draft.sheet);
    choose(m_sheet, draft.sheet);
    m_sheetPlace->setVisible(sheets.size() > 1);
    for (QComboBox *box : {m_delimiter, m_quote, m_encoding})
        box->setEnabled(m_isText);
    const auto labels = findChildren<QLabel *>();
    for (QLabel *label : labels) {
        QWidget *box = label->buddy();
        if (box == m_delimiter || box == m_quote || box == m_encoding) { // a workbook has none
            label->setVisible(m_isText);
            box->setVisible(m_isText);
        }
    }
    m_header->setEnabled(m_isTable);
    choose(m_delimiter, draft.delimiter);
    choose(m_quote, draft.quote);
    choose(m_encoding, draft.encoding);
    choose(m_time, draft.time);
    choose(m_duration, draft.duration);
    choose(m_answers, draft.answers);
    choose(m_separator, draft.separator);
    const QSignalBlocker quiet(m_header);
    m_header->setValue(draft.headerLine);
}

void LayoutChoices::setMeaningful(bool duration, bool separator)
{
    m_duration->setEnabled(duration);
    m_separator->setEnabled(separator);
}

} // namespace hoithi

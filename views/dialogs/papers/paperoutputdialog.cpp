// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/papers/paperoutputdialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace hoithi {

PaperOutputDialog::PaperOutputDialog(Use use, const Paper &paper, const QString &roundTitle, QWidget *parent)
    : FormDialog(use == Use::Preview ? tr("Preview the paper of %1").arg(roundTitle)
                                     : tr("Export the paper of %1").arg(roundTitle),
                 use == Use::Preview
                     ? tr("The paper is shown as it will be printed, and can be printed or saved from there.")
                     : tr("A file with the key, or a printed one, gives the round away: keep it as the paper itself."),
                 tr("&Continue"), parent)
{
    setObjectName(QStringLiteral("paperOutputDialog"));
    if (use == Use::Export) {
        m_format = addChoice(tr("&Format"), QStringLiteral("paperFormat"),
                             {tr("JSON, for the contest system"), tr("PDF, to print"), tr("Word (.docx)")});
        connect(m_format, &QComboBox::currentIndexChanged, this, &PaperOutputDialog::look);
    }
    m_key = addChoice(tr("Answer &key"), QStringLiteral("paperKey"), {tr("without the key"), tr("with the key")});
    QStringList variants{tr("all variants")};
    for (const PaperVariant &variant : paper.drawn.variants) {
        if (paper.drawn.variants.size() > 1)
            variants << tr("paper %1").arg(variant.code);
    }
    m_variant = addChoice(tr("&Variant"), QStringLiteral("paperVariant"), variants);
    if (variants.size() == 1)
        m_variant->setItemText(0, tr("the only one"));
    look();
    check();
}

QComboBox *PaperOutputDialog::addChoice(const QString &label, const QString &name, const QStringList &texts)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->addItems(texts);
    auto *title = new QLabel(label, this);
    title->setBuddy(box);
    form()->addRow(title, box);
    return box;
}

/// A file for other systems always has the whole paper.
void PaperOutputDialog::look()
{
    const bool whole = m_format && format() == PaperFormat::Json;
    m_variant->setEnabled(!whole && m_variant->count() > 1);
    if (whole)
        m_variant->setCurrentIndex(0);
}

PaperKey PaperOutputDialog::key() const
{
    return m_key->currentIndex() == 0 ? PaperKey::Without : PaperKey::With;
}

PaperFormat PaperOutputDialog::format() const
{
    return m_format ? static_cast<PaperFormat>(m_format->currentIndex()) : PaperFormat::Pdf;
}

std::optional<int> PaperOutputDialog::variant() const
{
    const int index = m_variant->currentIndex();
    return index > 0 ? std::optional(index - 1) : std::nullopt;
}

QString fileEnding(PaperFormat format)
{
    switch (format) {
    case PaperFormat::Json:
        return QStringLiteral("json");
    case PaperFormat::Pdf:
        return QStringLiteral("pdf");
    case PaperFormat::Docx:
        break;
    }
    return QStringLiteral("docx");
}

} // namespace hoithi

// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How files with columns of their own are read.
#include "services/import/profiles/profileservice.h"
#include "views/dialogs/import/layoutdialog.h"
#include "views/pages/import/importpage.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"

#include <QLineEdit>

namespace hoithi {

void ImportPage::chooseProfile()
{
    if (!m_files.isEmpty())
        openLayout(m_files.front());
}

void ImportPage::openLayout(const QString &file)
{
    auto *dialog = new LayoutDialog(page().state.session(), page().settings, page().app.files, file,
                                    m_importer->text().trimmed(), this);
    connect(dialog, &LayoutDialog::chosen, this, [this, asked = m_asked](const QByteArray &profile) {
        if (asked != m_asked)
            return; // the files are others meanwhile
        m_profile = profile;
        preview();
    });
    dialog->open();
}

/// A file that could not be read because its columns have names of their own is shown at once.
void ImportPage::offerLayout()
{
    whenNewest(m_asked, page().state.session().profiles().foreignFile(m_files), [this](const QString &file) {
        if (!file.isEmpty() && isVisible())
            openLayout(file);
    });
}

} // namespace hoithi

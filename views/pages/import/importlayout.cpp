// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How files with columns of their own are read.
#include "services/import/profiles/profileservice.h"
#include "views/dialogs/import/layoutdialog.h"
#include "views/pages/import/importpage.h"
#include "views/pages/import/importtexts.h"
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
    connect(dialog, &QDialog::rejected, this, [this, file, asked = m_asked] {
        if (asked == m_asked && !m_previewed && !m_stored)
            sayUnread(file);
    });
    dialog->open();
}

/// The columns are still open: what is to be done is said shortly, and the file may be taken away.
void ImportPage::sayUnread(const QString &file)
{
    updateActions();
    messages().showMessage(Tone::Warning,
                           tr("%1 was not read: what its columns hold is still open. Choose it, or take the file away "
                              "(Take the chosen files away).")
                               .arg(shownFileName(file)),
                           tr("Choose the columns…"), [this, file] {
                               if (m_files.contains(file))
                                   openLayout(file);
                           });
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

// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Profiles that are kept, or come as files, and keeping one.
#include "views/dialogs/import/layoutdialog.h"

#include "services/contestsession.h"
#include "services/import/profiles/profileservice.h"
#include "views/prompts/prompts.h"
#include "views/widgets/answers.h"
#include "views/widgets/windowwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <set>

namespace hoithi {

void LayoutDialog::listProfiles()
{
    m_profiles->addItem(tr("as guessed from the file"));
    whenAnswered(m_session.profiles().profiles(), this, [this](Result<std::vector<SavedProfile>> profiles) {
        if (!profiles)
            return;
        std::set<QString> names;
        for (SavedProfile &profile : *profiles) {
            if (!names.insert(profile.name).second)
                continue; // an older version
            m_profiles->addItem(tr("%1 (version %2)").arg(profile.name).arg(profile.version));
            m_saved.push_back(std::move(profile));
        }
    });
}

void LayoutDialog::chooseProfile(int index)
{
    if (index <= 0)
        return ask(m_session.profiles().open(m_file));
    const SavedProfile &saved = m_saved[static_cast<std::size_t>(index) - 1];
    m_name->setText(saved.name);
    ask(m_session.profiles().showProfile(m_file, saved.profile, saved.layout));
}

void LayoutDialog::loadFile()
{
    m_files->openFiles(this, tr("Choose a mapping profile"), tr("Profiles (*.json)"), [this](const QStringList &files) {
        if (files.isEmpty())
            return;
        ask(m_session.profiles().showProfileFile(m_file, files.front()));
    });
}

void LayoutDialog::use()
{
    const QByteArray profile = m_shown.profile;
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        Q_EMIT chosen(profile);
        return accept();
    }
    m_use->setEnabled(false);
    whenAnswered(m_session.profiles().save({name, profile, m_file, m_person}), this,
                 [this, profile](const Result<SavedProfile> &saved) {
                     if (saved) {
                         Q_EMIT chosen(profile);
                         return accept();
                     }
                     updateState();
                     m_why->setText(inWindowWords(saved.error().message));
                     m_why->show();
                 });
}

} // namespace hoithi

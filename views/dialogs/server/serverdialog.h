// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/serverplace.h"
#include "views/dialogs/memberdialogs.h"

#include <QPointer>

class QLabel;

namespace hoithi {

class FilePrompt;
class JobBar;
class ServerDoor;

/// Where the server of a contest is, and who comes: opens the contest that is there, or makes one. Stays as it was filled in
/// until that worked.
class ServerDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    enum class Purpose { Open, Create };
    using Opener = std::function<Answer<std::shared_ptr<ContestSession>>(const QString &address)>;

    /// `known`: what the form holds at first. `opener` is called once the server has let us in.
    ServerDialog(Purpose purpose, const ServerPlace &known, Opener opener, FilePrompt &files, QWidget *parent);
    void reject() override;

Q_SIGNALS:
    void opened(const std::shared_ptr<hoithi::ContestSession> &session);

private:
    void buildPlace(const ServerPlace &known);
    void buildEncryption(const ServerPlace &known);
    void chooseAuthority();
    void arrange();
    void fillEncryption(const QString &chosen);
    [[nodiscard]] bool byService() const;
    [[nodiscard]] ServerPlace place() const;
    [[nodiscard]] QString missingPorts() const;
    [[nodiscard]] QString missing() const override;
    void submit() override;
    void openContest(const QString &address);
    void stop(const Result<void> &outcome);

    Purpose m_purpose;
    Opener m_opener;
    FilePrompt &m_files;
    QString m_others; ///< of the address: what this form does not ask for
    QComboBox *m_way = nullptr;
    QLineEdit *m_hosts = nullptr;
    QLineEdit *m_ports = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_service = nullptr;
    QLineEdit *m_login = nullptr;
    QComboBox *m_encryption = nullptr;
    QWidget *m_authorityRow = nullptr;
    QLineEdit *m_authority = nullptr;
    QLabel *m_meaning = nullptr;
    JobBar *m_job = nullptr;
    QPointer<ServerDoor> m_door;
    QPointer<QObject> m_opening; ///< while the contest is opened or made
};

} // namespace hoithi

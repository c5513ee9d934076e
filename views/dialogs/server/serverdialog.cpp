// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/server/serverdialog.h"

#include "views/dialogs/server/serverdoor.h"
#include "views/prompts/prompts.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace hoithi {

namespace {

const QString verified = QStringLiteral("verify-full");
const QString unencrypted = QStringLiteral("disable");

bool isPort(const QString &text)
{
    constexpr int last = 65535;
    bool isNumber = false;
    const int port = text.trimmed().toInt(&isNumber);
    return isNumber && port > 0 && port <= last;
}

} // namespace

ServerDialog::ServerDialog(Purpose purpose, const ServerPlace &known, Opener opener, FilePrompt &files, QWidget *parent)
    : AnsweredDialog(
        purpose == Purpose::Open ? tr("Open a contest on a server") : tr("New contest on a server"),
        purpose == Purpose::Open
            ? tr("Several people work at once on a contest in a PostgreSQL database. Whoever looks after the server "
                 "knows what to fill in.")
            : tr("Makes a contest in an empty PostgreSQL database, which the server's administrator has prepared. Your "
                 "login must be allowed to create in it."),
        purpose == Purpose::Open ? tr("&Open") : tr("Create the &contest"), parent),
      m_purpose(purpose), m_opener(std::move(opener)), m_files(files), m_others(known.others)
{
    setObjectName(QStringLiteral("serverDialog"));
    buildPlace(known);
    buildEncryption(known);
    m_job = new JobBar(this);
    m_job->hide();
    form()->addRow(m_job);
    arrange();
}

void ServerDialog::buildPlace(const ServerPlace &known)
{
    m_way = new QComboBox(this);
    m_way->setObjectName(QStringLiteral("serverWay"));
    m_way->addItems({tr("Server and database"), tr("A service of pg_service.conf")});
    m_way->setCurrentIndex(known.service.isEmpty() ? 0 : 1);
    form()->addRow(tr("&Named by"), m_way);
    m_service = addLine(tr("Ser&vice"), QStringLiteral("serverService"), tr("as in pg_service.conf"));
    m_hosts =
        addLine(tr("&Server"), QStringLiteral("serverHosts"), tr("db.example; several: db1.example, db2.example"));
    m_ports = addLine(tr("Por&t"), QStringLiteral("serverPorts"), QStringLiteral("5432"));
    m_database = addLine(tr("&Database"), QStringLiteral("serverDatabase"));
    m_login = addLine(tr("&Login"), QStringLiteral("serverLogin"), tr("as on this computer"));
    m_service->setText(known.service);
    m_hosts->setText(known.hosts);
    m_ports->setText(known.ports);
    m_database->setText(known.database);
    m_login->setText(known.login);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        fillEncryption(byService() ? QString() : verified);
        arrange();
    });
}

void ServerDialog::buildEncryption(const ServerPlace &known)
{
    m_encryption = new QComboBox(this);
    m_encryption->setObjectName(QStringLiteral("serverEncryption"));
    form()->addRow(tr("&Encryption"), m_encryption);
    m_authorityRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_authorityRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_authority = new QLineEdit(known.authority, m_authorityRow);
    m_authority->setObjectName(QStringLiteral("serverAuthority"));
    m_authority->setPlaceholderText(QStringLiteral("~/.postgresql/root.crt"));
    auto *browse = new QPushButton(tr("&Browse…"), m_authorityRow);
    browse->setObjectName(QStringLiteral("serverBrowse"));
    row->addWidget(m_authority, 1);
    row->addWidget(browse);
    auto *name = new QLabel(tr("Certificate &authority"), this);
    name->setBuddy(m_authority);
    form()->addRow(name, m_authorityRow);
    m_meaning = new QLabel(this);
    m_meaning->setObjectName(QStringLiteral("serverMeaning"));
    m_meaning->setWordWrap(true);
    form()->addRow(QString(), m_meaning);
    const bool fresh = known.hosts.isEmpty() && known.service.isEmpty();
    fillEncryption(fresh ? verified : known.encryption);
    connect(browse, &QPushButton::clicked, this, &ServerDialog::chooseAuthority);
    connect(m_authority, &QLineEdit::textChanged, this, &ServerDialog::check);
    connect(m_encryption, &QComboBox::currentIndexChanged, this, &ServerDialog::arrange);
}

/// An address may ask for what is not offered: then that stays to choose, as it was written.
void ServerDialog::fillEncryption(const QString &chosen)
{
    const QSignalBlocker quiet(m_encryption);
    m_encryption->clear();
    if (byService())
        m_encryption->addItem(tr("As the service says"), QString());
    m_encryption->addItem(tr("Encrypted, and the server shows who it is"), verified);
    m_encryption->addItem(tr("None"), unencrypted);
    if (m_encryption->findData(chosen) < 0)
        m_encryption->addItem(chosen.isEmpty() ? tr("As the server wants it") : chosen, chosen);
    m_encryption->setCurrentIndex(m_encryption->findData(chosen));
}

void ServerDialog::chooseAuthority()
{
    m_files.openFiles(this, tr("Certificate of the authority"), tr("Certificates (*.crt *.pem);;All files (*)"),
                      [this](const QStringList &files) {
                          if (!files.isEmpty())
                              m_authority->setText(files.first());
                      });
}

void ServerDialog::arrange()
{
    form()->setRowVisible(m_service, byService());
    for (QWidget *field : QWidgetList{m_hosts, m_ports, m_database})
        form()->setRowVisible(field, !byService());
    const QString encryption = m_encryption->currentData().toString();
    form()->setRowVisible(m_authorityRow, encryption != unencrypted && !encryption.isEmpty());
    m_meaning->setText(
        encryption == verified
            ? tr("The server's certificate must be made for the name above, by the authority whose certificate is in "
                 "this file. Without a file, the one named there is used.")
        : encryption == unencrypted
            ? tr(
                "Everybody on the way can read and change what is sent, names and phone numbers too. Only for a server "
                "on this computer or in a closed network.")
            : tr("Whether the connection is encrypted is left to others. Ask for it where you do not know."));
    setTone(m_meaning, encryption == verified ? Tone::Neutral : Tone::Warning);
    check();
    if (isVisible())
        setMinimumHeight(layout()->totalHeightForWidth(width()));
}

bool ServerDialog::byService() const
{
    return m_way->currentIndex() == 1;
}

ServerPlace ServerDialog::place() const
{
    ServerPlace place;
    place.login = m_login->text().trimmed();
    place.encryption = m_encryption->currentData().toString();
    if (form()->isRowVisible(m_authorityRow))
        place.authority = m_authority->text().trimmed();
    place.others = m_others;
    if (byService()) {
        place.service = m_service->text().trimmed();
        return place;
    }
    place.hosts = m_hosts->text().trimmed();
    place.ports = m_ports->text().trimmed();
    place.database = m_database->text().trimmed();
    return place;
}

QString ServerDialog::missingPorts() const
{
    const QStringList ports = m_ports->text().split(u',', Qt::SkipEmptyParts);
    if (!std::ranges::all_of(ports, isPort))
        return tr("A port is a number, usually 5432.");
    const qsizetype hosts = m_hosts->text().split(u',', Qt::SkipEmptyParts).size();
    return ports.size() > 1 && ports.size() != hosts ? tr("Type one port for all servers, or one for each.")
                                                     : QString();
}

QString ServerDialog::missing() const
{
    if (m_job && m_job->isRunning())
        return {};
    if (byService())
        return m_service->text().trimmed().isEmpty() ? tr("Type the name of the service.") : QString();
    if (m_hosts->text().trimmed().isEmpty())
        return tr("Type the name of the server.");
    if (m_hosts->text().contains(QStringLiteral("://")) || m_hosts->text().contains(u'@'))
        return tr("Type the name of the server alone; port, database and login have their own fields.");
    if (const QString ports = missingPorts(); !ports.isEmpty())
        return ports;
    return m_database->text().trimmed().isEmpty() ? tr("Type the name of the database.") : QString();
}

void ServerDialog::submit()
{
    const QString address = addressOf(place());
    static_cast<void>(m_job->start(tr("Connecting…"), false)); // the dialog's own button stops it
    m_door = new ServerDoor(address, this);
    connect(m_door, &ServerDoor::opened, this, [this, address] { openContest(address); });
    connect(m_door, &ServerDoor::failed, this, [this](const Error &error) { stop(failure(error)); });
    connect(m_door, &ServerDoor::givenUp, this, [this] { stop({}); });
    m_door->knock();
}

void ServerDialog::openContest(const QString &address)
{
    static_cast<void>(m_job->start(
        m_purpose == Purpose::Open ? tr("Opening the contest…") : tr("Creating; this cannot be stopped…"), false));
    findChild<QPushButton *>(QStringLiteral("reject"))->setEnabled(m_purpose == Purpose::Open);
    m_opening = new QObject(this);
    whenAnswered(m_opener(address), m_opening.data(), [this](const Result<std::shared_ptr<ContestSession>> &session) {
        if (!session)
            return stop(failure(session.error()));
        const std::shared_ptr<ContestSession> made = *session;
        stop({});
        Q_EMIT opened(made);
        QDialog::accept();
    });
}

/// Ready for another attempt, with all that was typed.
void ServerDialog::stop(const Result<void> &outcome)
{
    if (m_door)
        m_door->deleteLater();
    if (m_opening)
        m_opening->deleteLater();
    m_door.clear();
    m_opening.clear();
    m_job->finish();
    findChild<QPushButton *>(QStringLiteral("reject"))->setEnabled(true);
    setBusy(false);
    check();
    if (!outcome)
        showFailure(outcome.error());
}

/// While it connects, Cancel ends that and leaves the form. What is being made on the server cannot be stopped halfway.
void ServerDialog::reject()
{
    if (!m_door)
        return QDialog::reject();
    if (!m_opening || m_purpose == Purpose::Open)
        stop({});
}

} // namespace hoithi

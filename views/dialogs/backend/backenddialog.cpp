// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/backend/backenddialog.h"

#include "itemmodels/format.h"
#include "services/backend/backendservice.h"
#include "views/settings/settings.h"
#include "views/shell/conteststate.h"
#include "views/shell/page.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/windowwords.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace hoithi {

namespace {

QString contestOf(const PageContext &page)
{
    const auto &overview = page.state.overview();
    return overview ? QString::fromLatin1(overview->identity) : QString();
}

BackendParts partsOf(const PageContext &page)
{
    BackendParts parts = page.app.backend;
    parts.clock = page.app.clock;
    return parts;
}

} // namespace

QString BackendDialog::titleOf(BackendUse use, const QString &round)
{
    switch (use) {
    case BackendUse::PublishPaper:
        return tr("Publish the paper of %1").arg(round);
    case BackendUse::PublishResults:
        return tr("Publish the result of %1").arg(round);
    case BackendUse::Fetch:
        break;
    }
    return tr("Fetch the submissions of %1").arg(round);
}

QString BackendDialog::consequenceOf(BackendUse use, const QString &round)
{
    switch (use) {
    case BackendUse::PublishPaper:
        return tr("All questions of %1 go to this backend, in all variants with their images, and without any key. "
                  "From "
                  "then on whoever runs it can read them. It goes into the audit trail before anything is sent.")
            .arg(round);
    case BackendUse::PublishResults:
        return tr("Everybody who has a prize in %1 goes to this backend, with name, agency, prize and result, and of "
                  "the "
                  "phone the last three digits alone; no national id. It goes into the audit trail before anything is "
                  "sent.")
            .arg(round);
    case BackendUse::Fetch:
        break;
    }
    return tr("The contest's server hands the submissions over. They are shown first and compared with what is stored, "
              "as those of a file are; nothing is stored before you import them.");
}

QString BackendDialog::acceptTextOf(BackendUse use)
{
    return use == BackendUse::Fetch ? tr("&Fetch") : tr("&Publish");
}

BackendDialog::BackendDialog(BackendUse use, const PageContext &page, int round, QWidget *parent)
    : AnsweredDialog(titleOf(use, page.state.roundTitle(round)), consequenceOf(use, page.state.roundTitle(round)),
                     acceptTextOf(use), parent),
      m_page(page), m_round(round), m_address(addLine(tr("&Address"), QStringLiteral("backendAddress"),
                                                      QStringLiteral("https://backend.example/hue-s")))
{
    setObjectName(QStringLiteral("backendDialog"));
    m_address->setText(page.settings.value(Setting::BackendAddress, contestOf(page)).toString());
    buildFields();
    if (use == BackendUse::Fetch)
        buildTest();
    connect(m_address, &QLineEdit::textChanged, this, &BackendDialog::lookUpToken);
    lookUpToken();
    check();
}

BackendDialog::~BackendDialog()
{
    m_stop.request_stop();
}

void BackendDialog::buildFields()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_authority = new QLineEdit(m_page.settings.value(Setting::BackendAuthority, contestOf(m_page)).toString(), row);
    m_authority->setObjectName(QStringLiteral("backendAuthority"));
    m_authority->setPlaceholderText(tr("where it has an authority of its own"));
    auto *browse = new QPushButton(tr("&Browse…"), row);
    browse->setObjectName(QStringLiteral("backendBrowse"));
    layout->addWidget(m_authority, 1);
    layout->addWidget(browse);
    auto *name = new QLabel(tr("&Certificate file"), this);
    name->setBuddy(m_authority);
    form()->addRow(name, row);
    m_token = addLine(tr("&Token"), QStringLiteral("backendToken"));
    hideTyping(m_token);
    m_tokenNote = new QLabel(this);
    m_tokenNote->setObjectName(QStringLiteral("backendTokenNote"));
    m_tokenNote->setWordWrap(true);
    form()->addRow(QString(), m_tokenNote);
    connect(browse, &QPushButton::clicked, this, &BackendDialog::chooseAuthority);
}

void BackendDialog::buildTest()
{
    m_test = new QPushButton(tr("Te&st the connection"), this);
    m_test->setObjectName(QStringLiteral("backendTest"));
    m_test->setAutoDefault(false);
    m_found = new QLabel(this);
    m_found->setObjectName(QStringLiteral("backendFound"));
    m_found->setWordWrap(true);
    m_found->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addStretch();
    form()->addRow(QString(), row);
    form()->addRow(QString(), m_found);
    connect(m_test, &QPushButton::clicked, this, &BackendDialog::test);
}

void BackendDialog::chooseAuthority()
{
    m_page.app.files->openFiles(this, tr("Certificate of the authority"),
                                tr("Certificates (*.crt *.pem);;All files (*)"), [this](const QStringList &files) {
                                    if (!files.isEmpty())
                                        m_authority->setText(files.first());
                                });
}

/// Whose token it is the address says, once it is one.
void BackendDialog::lookUpToken()
{
    const quint64 asked = ++m_asked;
    m_kept = {};
    m_tokenNote->clear();
    const Result<QString> address = backendAddress(m_address->text());
    if (!address)
        return;
    m_page.app.tokens->find(*address, this, [this, asked](const BackendTokens::Kept &kept) {
        if (asked != m_asked)
            return;
        showToken(kept);
        check();
    });
}

void BackendDialog::showToken(const BackendTokens::Kept &kept)
{
    m_kept = kept;
    const bool inMemory = kept.place == BackendTokens::Place::Memory || !kept.hasKeyring;
    setTone(m_tokenNote, inMemory ? Tone::Warning : Tone::Neutral);
    m_token->setPlaceholderText(kept.token.isEmpty() ? QString() : tr("as it is kept"));
    if (kept.place == BackendTokens::Place::Keyring)
        m_tokenNote->setText(
            tr("This computer's keyring holds a token for this address. Type another one to replace it."));
    else if (kept.place == BackendTokens::Place::Memory)
        m_tokenNote->setText(
            tr("No keyring keeps the token on this computer: the one you gave is there until HoiThi is "
               "closed."));
    else
        m_tokenNote->setText(
            kept.hasKeyring ? tr("Whoever runs the backend gives it out. It is kept in this computer's keyring, and "
                                 "nowhere else.")
                            : tr("Whoever runs the backend gives it out. No keyring answers on this computer: it is "
                                 "kept until HoiThi is closed, and has to be given again after that."));
}

QString BackendDialog::missing() const
{
    if (m_address->text().trimmed().isEmpty())
        return tr("Type the address of the backend.");
    if (const Result<QString> address = backendAddress(m_address->text()); !address)
        return address.error().message;
    const QByteArray token = m_token ? m_token->text().trimmed().toUtf8() : QByteArray();
    if (!token.isEmpty() && !isBackendToken(token))
        return tr("A token is one word of letters, digits and -._~+/=");
    return token.isEmpty() && m_kept.token.isEmpty() ? tr("Type the token.") : QString();
}

Result<BackendConnection> BackendDialog::typed() const
{
    BackendConnection connection;
    HOITHI_TRY(connection.address, backendAddress(m_address->text()));
    if (const QString file = m_authority->text().trimmed(); !file.isEmpty()) {
        HOITHI_TRY(connection.authority, authorityFromFile(file));
    }
    const QByteArray given = m_token->text().trimmed().toUtf8();
    const QByteArray token = given.isEmpty() ? m_kept.token : given;
    connection.token = [token](const QByteArray &refused) -> Result<QByteArray> {
        if (token != refused)
            return token;
        return failure(ErrorCode::Refused,
                       tr("The backend refuses the token: it is no longer valid, or not for this round. Get a new one "
                          "and give it again."));
    };
    return connection;
}

void BackendDialog::submit()
{
    const Result<BackendConnection> connection = typed();
    if (!connection)
        return showFailure(connection.error());
    m_connection = *connection;
    keepToken();
}

void BackendDialog::keepToken()
{
    const QByteArray token = m_token->text().trimmed().toUtf8();
    if (token.isEmpty())
        return accepted();
    const bool expected = m_kept.hasKeyring;
    m_page.app.tokens->keep(m_connection.address, token, this, [this, expected](BackendTokens::Place place) {
        if (expected && place == BackendTokens::Place::Memory)
            m_page.app.messages->showText(
                parentWidget(), tr("The token is not in the keyring"),
                tr("This computer's keyring did not take the token. It is kept until HoiThi is "
                   "closed, and has to be given again after that."));
        accepted();
    });
}

void BackendDialog::accepted()
{
    remember();
    finish({});
}

void BackendDialog::remember() const
{
    m_page.settings.setValue(Setting::BackendAddress, m_connection.address, contestOf(m_page));
    m_page.settings.setValue(Setting::BackendAuthority, m_authority->text().trimmed(), contestOf(m_page));
}

void BackendDialog::test()
{
    const QString lacking = missing();
    const Result<BackendConnection> connection =
        lacking.isEmpty() ? typed() : failure(ErrorCode::InvalidArgument, lacking);
    if (!connection)
        return showFound(failure(connection.error()));
    m_test->setEnabled(false);
    m_found->show();
    m_found->setText(tr("Asking the backend…"));
    setTone(m_found, Tone::Neutral);
    whenAnswered(m_page.state.session().backend().probe(*connection, m_round, partsOf(m_page), m_stop.get_token()),
                 this, [this](const Result<BackendProbe> &found) { showFound(found); });
}

void BackendDialog::showFound(const Result<BackendProbe> &found)
{
    m_test->setEnabled(true);
    m_found->show();
    setTone(m_found, found ? Tone::Positive : Tone::Negative);
    m_found->setText(found ? tr("The backend answers and takes the token. Submissions of %1 there: %2.")
                                 .arg(m_page.state.roundTitle(m_round), formatNumber(found->submissions))
                           : inWindowWords(found.error().message));
}

} // namespace hoithi

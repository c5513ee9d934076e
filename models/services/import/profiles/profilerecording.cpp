// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/profiles/profilerecording.h"

#include "base/personname.h"
#include "base/text.h"
#include "ingest/mappingprofile.h"
#include "services/import/profiles/profilereading.h"
#include "services/people/acting.h"
#include "storage/database.h"
#include "storage/imports/profilerepository.h"
#include "storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hoithi {

namespace {

constexpr qsizetype longestName = 80;

/// A name that could be a path would be taken for one where a profile is named.
Result<QString> checkedName(const QString &given)
{
    QString name = normalized(given);
    const bool isPath = name.contains(u'/') || name.contains(u'\\') || name.endsWith(QLatin1String(".json"));
    if (name.isEmpty() || name.size() > longestName || isPath)
        return failure(
            ErrorCode::InvalidArgument,
            Services::tr("A mapping profile needs a name of at most %1 letters, without “/” and not ending in "
                         "“.json”.")
                .arg(longestName));
    return name;
}

/// Canonical, and with the layout that it is for.
Result<StoredProfile> profileToSave(const ProfileRequest &request)
{
    StoredProfile stored;
    HOITHI_TRY(stored.name, checkedName(request.name));
    QByteArray json = request.profile;
    if (json.isEmpty()) {
        HOITHI_TRY(const GuessedLayout guess, guessLayoutOf(request.file));
        if (!guess.isComplete())
            return failure(ErrorCode::Refused,
                           Services::tr("The guess leaves something open: %1 Decide it in the profile, "
                                        "and save that.")
                               .arg(guess.questions.join(u' ')));
        json = guess.profile;
    }
    HOITHI_TRY(const MappingProfile parsed, MappingProfile::parse(json));
    stored.profile = parsed.toJson();
    HOITHI_TRY(const QStringList layout, layoutUnder(request.file, stored.profile));
    stored.layout = QJsonDocument(QJsonArray::fromStringList(layout)).toJson(QJsonDocument::Compact);
    return stored;
}

SavedProfile asView(const StoredProfile &stored, const QStringList &layout)
{
    return {stored.name, stored.version, stored.profile, layout, stored.person, stored.savedAtUtc};
}

} // namespace

Result<SavedProfile> saveProfile(Store &store, const ProfileRequest &request)
{
    HOITHI_TRY(StoredProfile stored, profileToSave(request));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("save profile")));
    HOITHI_TRY(stored.person, requireAllowed(store, Operation::ImportSubmissions, request.actor));
    if (!namesPerson(stored.person))
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("A mapping profile is saved in a person's name: give it."));
    HOITHI_TRY(const std::vector<StoredProfile> all, ProfileRepository(*store.database).all());
    const auto newest = std::find_if(all.rbegin(), all.rend(),
                                     [&stored](const StoredProfile &known) { return known.name == stored.name; });
    QStringList layout;
    const QJsonArray names = QJsonDocument::fromJson(stored.layout).array();
    for (const QJsonValue &name : names)
        layout << name.toString();
    if (newest != all.rend() && newest->profile == stored.profile && newest->layout == stored.layout)
        return asView(*newest, layout);
    stored.version = newest == all.rend() ? 1 : newest->version + 1;
    HOITHI_TRY(stored.savedAtUtc, nowOf(store));
    HOITHI_TRY(const qint64 id, ProfileRepository(*store.database).insert(stored));
    HOITHI_TRY(const std::vector<Fact> facts, rowFacts(*store.database, RowFacts::MappingProfiles, id));
    HOITHI_CHECK(recordAudit(store, stored.person, QStringLiteral("profile.save"), QStringLiteral("profiles"),
                             {{QStringLiteral("profile"), stored.name}, {QStringLiteral("version"), stored.version}},
                             facts));
    HOITHI_CHECK(transaction.commit());
    return asView(stored, layout);
}

} // namespace hoithi

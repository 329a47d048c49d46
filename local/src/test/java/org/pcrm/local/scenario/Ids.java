package org.pcrm.local.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the names in a route's path stand for: things of one office, the water department's officer among them. */
record Ids(Town town, Clerk admin, Clerk officer) {

    /** Where the path names a complaint, a new one that is assigned to the officer; or the notice that tells them so. */
    Map<String, String> of(String path) {
        var ids = new LinkedHashMap<>(Map.of(
                "slug", town.slug,
                "departmentId", town.water.toString(),
                "staffId", officer.id().toString()));
        for (var name : List.of("trackingId", "other", "noticeId")) {
            if (path.contains("{" + name + "}")) {
                var complaint = town.citizen().files("Water Supply");
                admin.assigns(complaint, town.water, officer).is(200);
                ids.put(name, complaint);
            }
        }
        if (path.contains("{noticeId}")) {
            ids.put(
                    "noticeId",
                    officer.gets("notifications").json().at("/items/0/id").asString());
        }
        if (path.contains("{attachmentId}")) {
            var files = "complaints/" + ids.get("trackingId") + "/attachments";
            ids.put(
                    "attachmentId",
                    officer.uploads(files, Multipart.A_LETTER, Map.of()).is(201).string("id"));
        }
        if (path.contains("{token}")) {
            ids.put("token", "of-nobody");
        }
        if (path.contains("{name}")) {
            ids.put("name", "directory");
        }
        if (path.contains("{mailId}")) {
            ids.put("mailId", town.mailSetAside().toString());
        }
        return ids;
    }
}

//@req(group, program, values)
// Runs a program from this folder on every node of a group, with the values as its arguments. Where it fails, its last words
// are looked up in the sentences below.

var sentences = {
    engine: {
        en: "The Java of the group GROUP is older than 17. Install again and choose OpenJDK 17 or newer.",
        fr: "Le Java du groupe GROUP est antérieur à 17. Installez à nouveau en choisissant OpenJDK 17 ou plus récent."
    },
    variables: {
        en: "The JVM options of the group GROUP could not be written: see that baseUrl in the manifest leads to this project, "
            + "and install again.",
        fr: "Les options JVM du groupe GROUP n'ont pas pu être écrites : vérifiez que baseUrl, dans le manifeste, mène à ce "
            + "projet, puis installez à nouveau."
    },
    profile: {
        en: "The group GROUP does not know which operator it is: set its variable SPRING_PROFILES_ACTIVE to add, sub, mul or "
            + "div, as the group is called, and restart its nodes.",
        fr: "Le groupe GROUP ne sait pas quel opérateur il est : donnez à sa variable SPRING_PROFILES_ACTIVE la valeur add, "
            + "sub, mul ou div, comme le nom du groupe, et redémarrez ses nœuds."
    },
    war: {
        en: "Tomcat runs in the group GROUP, but the WAR does not: see that its address in the settings leads to a WAR of this "
            + "project, and look for the reason in Log > catalina.out of the group.",
        fr: "Tomcat fonctionne dans le groupe GROUP, mais pas le WAR : vérifiez que son adresse dans les réglages mène à un WAR "
            + "de ce projet, et cherchez la raison dans Log > catalina.out du groupe."
    },
    silent: {
        en: "The group GROUP does not answer on port 8080: look for the reason in Log > catalina.out of the group; give its "
            + "nodes more cloudlets if they are short of memory.",
        fr: "Le groupe GROUP ne répond pas sur le port 8080 : cherchez la raison dans Log > catalina.out du groupe ; donnez plus "
            + "de cloudlets à ses nœuds s'ils manquent de mémoire."
    },
    smoke: {
        en: "The gateway runs, but gets no right answer from the group GROUP: see that its nodes are running, and that the "
            + "variable CALCULATOR_OPERATORS_SECRET is the same in all groups.",
        fr: "La passerelle fonctionne, mais ne reçoit pas de bonne réponse du groupe GROUP : vérifiez que ses nœuds fonctionnent "
            + "et que la variable CALCULATOR_OPERATORS_SECRET est la même dans tous les groupes."
    },
    other: {
        en: "The group GROUP could not be set up: PROGRAM failed. The console's log has what it said.",
        fr: "Le groupe GROUP n'a pas pu être préparé : PROGRAM a échoué. Le journal de la console contient son message."
    }
};

function lastLine(response) {
    var node, lines, i;
    for (i = 0; response.responses && i < response.responses.length; i++) {
        node = response.responses[i];
        if (node.result != 0 && node.out) {
            lines = String(node.out).replace(/\s+$/, "").split("\n");
            return lines[lines.length - 1];
        }
    }
    return "";
}

function explain(line) {
    var words = line.split(" "),
        sentence = sentences.hasOwnProperty(words[0]) ? sentences[words[0]] : sentences.other,
        about = words[0] == "smoke" ? words[1] : group;
    return {
        en: sentence.en.replace("GROUP", about).replace("PROGRAM", program),
        fr: sentence.fr.replace("GROUP", about).replace("PROGRAM", program)
    };
}

var address = "${baseUrl}".replace(/\/+$/, "") + "/scripts/" + program;
var command = "set -o pipefail; curl -fsSL '" + address + "' | bash -s -- " + values;
var response = jelastic.env.control.ExecCmdByGroup("${env.envName}", session, group, toJSON([{command: command}]), false, false);
if (response.result != 0) {
    return {result: response.result, type: "error", message: explain(lastLine(response))};
}
return response;

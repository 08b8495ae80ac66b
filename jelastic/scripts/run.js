//@req(group, program, values)
// Runs a program of this directory on every node of a group, with the values as its arguments. If it fails, the last line of
// its output selects one of the messages below.

var messages = {
    engine: {
        en: "The group GROUP uses a Java version older than 17. Install again and choose OpenJDK 17 or newer.",
        fr: "Le groupe GROUP utilise une version de Java antérieure à 17. Installez à nouveau en "
            + "choisissant OpenJDK 17 ou plus récent."
    },
    variables: {
        en: "The JVM options of the group GROUP could not be written. Check that baseUrl in the manifest refers to this project, "
            + "then install again.",
        fr: "Les options JVM du groupe GROUP n'ont pas pu être écrites. Vérifiez que baseUrl, dans le manifeste, désigne ce "
            + "projet, puis installez à nouveau."
    },
    profile: {
        en: "The group GROUP has no valid operator profile: set its variable SPRING_PROFILES_ACTIVE to the name of the group "
            + "(add, sub, mul or div), and restart its nodes.",
        fr: "Le groupe GROUP n'a pas de profil d'opérateur valide : donnez à sa variable SPRING_PROFILES_ACTIVE le nom du groupe "
            + "(add, sub, mul ou div), et redémarrez ses nœuds."
    },
    war: {
        en: "Tomcat runs in the group GROUP, but the WAR does not: check that its address in the settings refers to a WAR of this "
            + "project, and look for the reason in Log > catalina.out of the group.",
        fr: "Tomcat fonctionne dans le groupe GROUP, mais pas le WAR : vérifiez que son adresse dans les réglages désigne un WAR "
            + "de ce projet, et cherchez la raison dans Log > catalina.out du groupe."
    },
    silent: {
        en: "The group GROUP does not respond on port 8080. Look for the reason in Log > catalina.out of the group. If its nodes "
            + "are short of memory, give them more cloudlets.",
        fr: "Le groupe GROUP ne répond pas sur le port 8080. Cherchez la raison dans Log > catalina.out du groupe. Si ses nœuds "
            + "manquent de mémoire, donnez-leur plus de cloudlets."
    },
    smoke: {
        en: "The gateway runs, but gets no correct result from the group GROUP. Check that its nodes are running, and that the "
            + "variable CALCULATOR_OPERATORS_SECRET is the same in all groups.",
        fr: "La passerelle fonctionne, mais ne reçoit pas de résultat correct du groupe GROUP. Vérifiez que ses nœuds fonctionnent "
            + "et que la variable CALCULATOR_OPERATORS_SECRET est la même dans tous les groupes."
    },
    other: {
        en: "The group GROUP could not be set up: PROGRAM failed. The console's log contains its output.",
        fr: "Le groupe GROUP n'a pas pu être préparé : PROGRAM a échoué. Le journal de la console contient sa sortie."
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
        message = messages.hasOwnProperty(words[0]) ? messages[words[0]] : messages.other,
        about = words[0] == "smoke" ? words[1] : group;
    return {
        en: message.en.replace("GROUP", about).replace("PROGRAM", program),
        fr: message.fr.replace("GROUP", about).replace("PROGRAM", program)
    };
}

var address = "${baseUrl}".replace(/\/+$/, "") + "/scripts/" + program;
var command = "set -o pipefail; curl -fsSL '" + address + "' | bash -s -- " + values;
var response = jelastic.env.control.ExecCmdByGroup("${env.envName}", session, group, toJSON([{command: command}]), false, false);
if (response.result != 0) {
    return {result: response.result, type: "error", message: explain(lastLine(response))};
}
return response;

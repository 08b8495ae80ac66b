package cloud.calculator.rehearsal.jelastic;

import java.util.Set;

/**
 * Names that an action of our own cannot have: it is not said which of the two the
 * platform would take.
 */
final class PlatformActions {

	private static final Set<String> NAMES = Set.of("addContext", "addNodes", "api", "appendFile", "applySqlPatch",
			"assert", "cmd", "createDirectory", "createFile", "deploy", "executeScript", "install", "installAddon",
			"log", "prepareSqlDatabase", "replaceInFile", "restartContainers", "restartNode", "restartNodes",
			"restartService", "restartServices", "restoreSqlDump", "return", "script", "set", "setExtIpEnabled",
			"setGlobals", "setNodeCount", "setNodeDisplayName", "sleep", "unpack", "upload", "writeFile");

	private PlatformActions() {
	}

	static void checkNoneIsIn(Set<String> actions) {
		for (String action : actions) {
			if (NAMES.contains(action)) {
				throw new IllegalArgumentException("The action %s is the platform's own".formatted(action));
			}
		}
	}

}

package cloud.calculator.testsupport.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An installed Tomcat that listens on a free port of the loopback interface.
 *
 * @param home the unpacked archive, CATALINA_HOME
 * @param base an empty directory for one instance, CATALINA_BASE
 */
public record Tomcat(Path home, Path base) {

	/**
	 * Starts Tomcat with one or more applications.
	 * @param applications the archives by their context paths without slash, or ROOT
	 * @param environment environment variables
	 * @return the server, which may not be ready yet
	 * @throws IOException if it cannot be started
	 */
	public JavaServer start(Map<String, Path> applications, Map<String, String> environment) throws IOException {
		int port = JavaServer.freePort();
		for (String folder : List.of("conf", "logs", "temp", "webapps", "work")) {
			Files.createDirectories(this.base.resolve(folder));
		}
		Files.copy(this.home.resolve("conf/web.xml"), this.base.resolve("conf/web.xml"));
		Files.writeString(this.base.resolve("conf/server.xml"),
				Files.readString(this.home.resolve("conf/server.xml"))
					.replace("port=\"8005\"", "port=\"-1\"")
					.replace("port=\"8080\"", "address=\"127.0.0.1\" port=\"%d\"".formatted(port)));
		for (Map.Entry<String, Path> application : applications.entrySet()) {
			Files.copy(application.getValue(), this.base.resolve("webapps/" + application.getKey() + ".war"));
		}
		Map<String, String> all = new TreeMap<>(environment);
		all.put("CATALINA_BASE", this.base.toString());
		all.merge("CATALINA_OPTS", JavaServer.FEWER_COMPILATIONS, (options, more) -> options + " " + more);
		all.put("JAVA_HOME", System.getProperty("java.home"));
		return JavaServer.start(List.of("sh", this.home.resolve("bin/catalina.sh").toString(), "run"), all, port,
				this.base);
	}

}

package cloud.calculator.rehearsal.cloudfoundry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * How many classes the Java buildpack believes that an app loads: a share of all there
 * are, in the app, in its libraries and in a Java runtime.
 */
final class Classes {

	private static final int OF_THE_RUNTIME = 42_215;

	private static final double SHARE = 0.35;

	private Classes() {
	}

	static int of(Path jar) throws IOException {
		try (InputStream file = Files.newInputStream(jar)) {
			return (int) (SHARE * (count(file) + OF_THE_RUNTIME));
		}
	}

	private static int count(InputStream jar) throws IOException {
		int count = 0;
		ZipInputStream entries = new ZipInputStream(jar);
		for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
			if (entry.getName().endsWith(".class")) {
				count++;
			}
			else if (entry.getName().endsWith(".jar")) {
				count += count(entries);
			}
		}
		return count;
	}

}

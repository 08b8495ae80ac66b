-- wrk -s load.lua URL -- [FILE]...: posts the first line of each file in turn; without files it gets the URL.
-- The last line of the output is: requests per second, p50 and p99 in milliseconds, failed requests.

local posts, current = {}, 0

function init(files)
	if #files == 0 then
		return
	end
	wrk.method = "POST"
	wrk.headers["Content-Type"] = "text/plain"
	for i, file in ipairs(files) do
		posts[i] = wrk.format(nil, nil, nil, io.lines(file)())
	end
	if #posts == 1 then
		-- a constant request costs wrk the least
		wrk.body = io.lines(files[1])()
	else
		function request()
			current = current % #posts + 1
			return posts[current]
		end
	end
end

function done(summary, latency)
	local errors = summary.errors
	local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
	print(string.format("%.1f\t%.3f\t%.3f\t%d", summary.requests / summary.duration * 1e6,
		latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, failed))
end

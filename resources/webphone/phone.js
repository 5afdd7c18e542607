// The telephone inside the hidden page: JsSIP on one side, the program's bridge on the other.
// Words of both directions are listed in telephony/engines/web/words.py.
'use strict';

const phone = (() => {
	const MOST_RINGING = 8; // more at once is no clinic's day but a flood
	const talks = new Map(); // key → {session, stream, player, is_muted, code}
	let bridge = null;
	let ua = null;
	let account = null;

	const tell = (what, facts = {}) => bridge.hear(JSON.stringify({ what, ...facts }));
	const refuse = (key, why, facts = {}) => tell('refused', { key, why, ...facts });
	const uriOf = number => new JsSIP.URI('sip', number, account.domain).toString();
	const route = () => ({ iceServers: account.ice_servers.map(urls => ({ urls })) });
	const bare = identity => ({ number: identity.uri.user || '', name: identity.display_name || '' });
	const isTalking = () => [...talks.values()].some(talk => talk.session.isEstablished());

	// --- registration ---------------------------------------------------------------------------------------------

	// Chromium asks the program about a certificate that nobody vouches for, but heeds the answer only for a request
	// like this one; for the same certificate it then holds for the WebSocket too.
	let wasConnected = false;
	async function knock() {
		if (!account.door || wasConnected) return;
		const plainly = { method: 'HEAD', mode: 'no-cors', credentials: 'omit', cache: 'no-store' };
		await fetch(account.door, plainly).catch(() => {}); // what comes back does not matter
	}

	async function start({ given }) {
		account = given;
		await knock();
		const login = {
			sockets: [new JsSIP.WebSocketInterface(given.address)],
			uri: `sip:${given.user}@${given.domain}`,
			password: given.password,
			register_expires: given.expires,
			no_answer_timeout: given.ring_seconds,
			session_timers: false,
			connection_recovery_min_interval: 1,
			connection_recovery_max_interval: 30,
			user_agent: 'CRM Desktop',
		};
		if (given.login) login.authorization_user = given.login;
		if (given.display_name) login.display_name = given.display_name;
		ua = new JsSIP.UA(login);
		ua.on('connected', () => {
			wasConnected = true;
			tell('connected');
		});
		ua.on('disconnected', e => {
			tell('disconnected', { code: e.code || 0 });
			knock();
		});
		ua.on('registered', () => tell('registered'));
		ua.on('unregistered', () => tell('unregistered'));
		ua.on('registrationFailed', e => {
			tell('not_registered', { code: e.response ? e.response.status_code : 0, cause: e.cause || '' });
			if (!e.response && ua.isConnected() && !talks.size) reconnect();
		});
		ua.on('newRTCSession', e => (e.originator === 'remote' ? rings(e) : dials(e)));
		ua.start();
	}

	// A line that is dead and does not say so: nothing came back on it within half a minute.
	function reconnect() {
		ua.transport.disconnect();
		ua.transport.connect();
	}

	function poll({ again }) {
		const isUp = Boolean(ua && ua.isRegistered());
		const isConnected = Boolean(ua && ua.isConnected());
		if (again && isConnected && !isUp) ua.register();
		tell('polled', { registered: isUp, connected: isConnected });
	}

	function stop() {
		sound.quiet();
		sound.listen(false);
		if (ua) ua.stop(); // hangs up and unregisters
		ua = null;
		tell('stopped');
	}

	// --- calls ----------------------------------------------------------------------------------------------------

	function rings({ session, request }) {
		const waiting = [...talks.values()].filter(talk => talk.session.isInProgress());
		if (waiting.length >= MOST_RINGING) {
			session.terminate({ status_code: 486 });
			return;
		}
		const key = crypto.randomUUID();
		const header = name => (request.getHeader(name) || '').slice(0, 500);
		follow(key, session);
		tell('incoming', {
			key,
			...bare(session.remote_identity),
			called: request.to.uri.user || '',
			call_id: request.call_id,
			asserted: header('P-Asserted-Identity'),
			diversion: header('Diversion'),
		});
		if (account.rings && !isTalking()) sound.ring();
	}

	function follow(key, session) {
		const talk = { session, stream: null, player: new Audio(), is_muted: false, code: 0 };
		talks.set(key, talk);
		talk.player.autoplay = true;
		const wire = connection => {
			connection.addEventListener('track', e => {
				talk.player.srcObject = e.streams[0] || new MediaStream([e.track]);
				sound.sendTo(talk.player, sound.chosen.speaker);
			});
			connection.addEventListener('connectionstatechange', () => {
				if (connection.connectionState === 'failed' && !session.isEnded()) {
					talk.code = 408;
					session.terminate();
				}
			});
		};
		if (session.connection) wire(session.connection);
		session.on('peerconnection', e => wire(e.peerconnection));
		// A STUN server that does not answer must not hold up the ring.
		let waited = 0;
		session.on('icecandidate', e => {
			clearTimeout(waited);
			waited = setTimeout(e.ready, 500);
		});
		session.on('progress', e => {
			if (e.originator === 'remote') tell('early', { key, code: e.response ? e.response.status_code : 180 });
		});
		session.on('accepted', () => {
			silence();
			tell('answered', { key });
		});
		session.on('hold', e => tell('held', { key, by: e.originator }));
		session.on('unhold', e => tell('resumed', { key, by: e.originator }));
		const over = e => {
			const message = e.message && typeof e.message === 'object' ? e.message : null;
			const reasons = message && message.getHeaders ? message.getHeaders('Reason').join(',') : '';
			talks.delete(key);
			sound.letGo(talk.stream);
			talk.player.srcObject = null;
			silence();
			tell('ended', {
				key,
				by: e.originator,
				cause: String(e.cause || ''),
				code: talk.code || (message && message.status_code) || 0,
				reason: reasons.slice(0, 500),
			});
		};
		session.on('ended', over);
		session.on('failed', over);
		return talk;
	}

	function silence() {
		const ringing = [...talks.values()].some(t => t.session.direction === 'incoming' && t.session.isInProgress());
		if (!ringing || isTalking()) sound.quiet();
	}

	// The microphone first: without one a caller is not lost, the call goes on ringing.
	async function withMicrophone(key, then) {
		let stream = null;
		try {
			stream = await sound.microphone();
			await then(stream);
		} catch (error) {
			sound.letGo(stream);
			refuse(key, stream ? 'failed' : 'microphone', { detail: error.name });
		}
	}

	const dial = ({ key, number, headers }) =>
		withMicrophone(key, stream => {
			const session = new JsSIP.RTCSession(ua);
			const talk = follow(key, session);
			talk.stream = stream;
			try {
				session.connect(uriOf(number), { mediaStream: stream, pcConfig: route(), extraHeaders: headers });
			} catch (error) {
				talks.delete(key);
				throw error;
			}
		});

	function dials({ session, request }) {
		const [key] = [...talks].find(([, talk]) => talk.session === session);
		tell('dialling', { key, call_id: request.call_id });
	}

	const answer = ({ key }, talk) =>
		talk.stream ||
		withMicrophone(key, stream => {
			if (talk.session.isEnded()) throw new Error('over');
			talk.stream = stream;
			talk.session.answer({ mediaStream: stream, pcConfig: route() });
		});

	function end({ code }, talk) {
		talk.code = code || 0;
		talk.session.terminate(code ? { status_code: code } : {});
	}

	// While a change is still on its way to the other side the next one has to wait for it; the last wish counts.
	function holdOrNot(key, talk, isHeld) {
		talk.shall_be_held = isHeld;
		const until = Date.now() + 5000;
		const attempt = () => {
			if (talk.session.isEnded() || talk.shall_be_held !== isHeld || talk.session.isOnHold().local === isHeld) return;
			if (isHeld ? talk.session.hold() : talk.session.unhold()) return;
			if (Date.now() > until) refuse(key, 'not_now');
			else setTimeout(attempt, 50);
		};
		attempt();
	}
	const hold = ({ key }, talk) => holdOrNot(key, talk, true);
	const resume = ({ key }, talk) => holdOrNot(key, talk, false);

	function mute({ on }, talk) {
		talk.is_muted = on;
		if (on) talk.session.mute({ audio: true });
		else talk.session.unmute({ audio: true });
	}

	const dtmf = ({ digits }, talk) =>
		talk.session.sendDTMF(digits, { transportType: 'RFC2833', duration: 160, interToneGap: 100 });

	function refer(key, talk, target, other) {
		const failed = code => tell('transfer', { key, step: 'failed', code: code || 0 });
		const sent = talk.session.refer(target, {
			replaces: other && other.session,
			eventHandlers: {
				requestSucceeded: () => tell('transfer', { key, step: 'taken', code: 0 }),
				requestFailed: e => failed(e.response && e.response.status_code),
				failed: e => failed(e.status_line && e.status_line.status_code),
				accepted: () => {
					tell('transfer', { key, step: 'done', code: 0 });
					for (const each of [talk, other]) if (each && !each.session.isEnded()) each.session.terminate();
				},
			},
		});
		if (!sent) refuse(key, 'not_now');
	}
	const transfer = ({ key, number }, talk) => refer(key, talk, uriOf(number), null);
	function attended({ key, consulted }, talk) {
		const other = talks.get(consulted);
		if (other) refer(key, talk, other.session.remote_identity.uri.toString(), other);
		else refuse(key, 'gone');
	}

	// --- sound ----------------------------------------------------------------------------------------------------

	async function devices() {
		tell('devices', { found: (await sound.devices()).map(({ name, input, chosen_by_system }) => ({ name, input, chosen_by_system })) });
	}

	// A headset pulled out does not end the call: the next microphone takes over.
	async function renew(isForAll) {
		for (const talk of talks.values()) {
			const track = talk.stream && talk.stream.getAudioTracks()[0];
			const sender = talk.session.connection && talk.session.connection.getSenders().find(s => s.track && s.track.kind === 'audio');
			sound.sendTo(talk.player, sound.chosen.speaker);
			if (!track || !sender || !(isForAll || track.readyState === 'ended')) continue;
			const stream = await sound.microphone();
			const fresh = stream.getAudioTracks()[0];
			fresh.enabled = sender.track.enabled;
			await sender.replaceTrack(fresh);
			sound.letGo(talk.stream);
			talk.stream = stream;
		}
	}

	async function use_devices({ microphone, speaker, ringer }) {
		Object.assign(sound.chosen, { microphone, speaker, ringer });
		await renew(true);
	}

	const listen = ({ on }) => sound.listen(on, level => tell('level', { level }));
	const ring_once = () => sound.ring(true);

	// --- the bridge -----------------------------------------------------------------------------------------------

	const ofTalk = { answer, end, hold, resume, mute, dtmf, transfer, attended };
	const ofPhone = { start, poll, stop, dial, devices, use_devices, listen, ring_once };

	async function heed(text) {
		const order = JSON.parse(text);
		try {
			if (order.do in ofPhone) return await ofPhone[order.do](order);
			const talk = talks.get(order.key);
			return talk ? await ofTalk[order.do](order, talk) : refuse(order.key, 'gone');
		} catch (error) {
			return order.do === 'listen' ? refuse('', 'microphone', { detail: error.name }) : refuse(order.key || '', 'failed', { detail: error.name });
		}
	}

	new QWebChannel(qt.webChannelTransport, channel => {
		bridge = channel.objects.bridge;
		bridge.told.connect(heed);
		navigator.mediaDevices.addEventListener('devicechange', () => renew(false).then(devices, devices));
		tell('ready');
	});

	return { talks };
})();

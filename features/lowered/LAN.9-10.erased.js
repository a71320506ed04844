// 5dd279a45ea91eb0595b42e4a6126d611b5570a08683c247dcab6dc8a846deb8
var Mood;
(function (Mood) {
    Mood[Mood["Calm"] = 1] = "Calm";
    Mood[Mood["Cross"] = 2] = "Cross";
})(Mood || (Mood = {}));
function* host(first) {
    let guests = [first];
    while (guests.length < 3) {
        const next = yield `${guests[guests.length - 1].name}, welcome`;
        if (next.mood === Mood.Cross)
            return guests.length;
        guests = [...guests, next];
    }
    return guests.length;
}
const gen = host({ name: "Ada" });
const cross = { name: "Bob", mood: Mood.Cross };
